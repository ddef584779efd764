import { calendarDateOf } from '../domain/calendar.js';
import type { Day } from '../domain/calendar.js';
import type { SurveyItem, SurveyRecord } from '../domain/record/survey.js';
import { demoId } from './demo-id.js';
import { DAYS_OF_STORY } from './relationship-plan.js';

const MARKS_OF_FIVE = { low: 1, high: 5 } as const;

/** What every customer is asked about once a quarter. */
const SATISFACTION: readonly SurveyItem[] = [
  { key: 'satisfied', instrument: 'CSAT', ...MARKS_OF_FIVE, text: 'How satisfied are you with us?' },
  { key: 'recommend', instrument: 'NPS', low: 0, high: 10, text: 'How likely are you to recommend us?' },
  { key: 'easy', instrument: 'CES', low: 1, high: 7, text: 'We made it easy to get what you needed.' },
  {
    key: 'courtesy',
    instrument: 'ATTRIBUTE_ITEM',
    stream: 'COURTESY',
    ...MARKS_OF_FIVE,
    text: 'Our people were calm, kind and understanding.',
  },
  {
    key: 'unreachable',
    instrument: 'ATTRIBUTE_ITEM',
    stream: 'AVAILABILITY',
    ...MARKS_OF_FIVE,
    isReversed: true,
    text: 'It was hard to reach a person.',
  },
  { key: 'expert', instrument: 'ATTRIBUTE_ITEM', stream: 'RESPONSIVENESS', ...MARKS_OF_FIVE, text: 'Answers were prompt and expert.' },
  {
    key: 'price',
    instrument: 'ATTRIBUTE_ITEM',
    stream: 'INTELLIGENCE',
    ...MARKS_OF_FIVE,
    text: 'The price was the best for what we needed.',
  },
  { key: 'modern', instrument: 'ATTRIBUTE_ITEM', stream: 'FUTURISM', ...MARKS_OF_FIVE, text: 'You keep up with technology.' },
  { key: 'remark', instrument: 'FREE_TEXT', text: 'What should we do better?' },
];

/** What is assessed with the customer twice a year. */
const ASSESSMENT: readonly SurveyItem[] = [
  { key: 'values', instrument: 'VALUE_ALIGNMENT', ...MARKS_OF_FIVE, text: 'We want the same from working together.' },
  { key: 'apart', instrument: 'VALUE_ALIGNMENT', ...MARKS_OF_FIVE, isReversed: true, text: 'Our ideas of good work are far apart.' },
  { key: 'leaving', instrument: 'SWITCHING_ASSESSMENT', low: 0, high: 10, text: 'What would it cost to change the supplier?' },
];

const SURVEYS = {
  satisfaction: { name: 'Customer satisfaction', months: 3, items: SATISFACTION },
  assessment: { name: 'Partnership assessment', months: 6, items: ASSESSMENT },
} as const;
export type SurveyName = keyof typeof SURVEYS;

/** Every wave of every survey until today; the last one is open. */
export function castSurveys(today: Day): SurveyRecord[] {
  const records: SurveyRecord[] = [];
  for (const name of Object.keys(SURVEYS) as SurveyName[]) {
    for (let day = today - DAYS_OF_STORY; day < today;) {
      const { first, next } = waveOn(name, day);
      records.push({
        id: surveyIdOn(name, day),
        name: SURVEYS[name].name,
        wave: waveName(name, first),
        openedOn: calendarDateOf(Math.max(first, today - DAYS_OF_STORY)),
        closedOn: next <= today ? calendarDateOf(next - 1) : null,
        items: [...SURVEYS[name].items],
      });
      day = next;
    }
  }
  return records;
}

/** The wave of a survey that is open on a day. */
export function surveyIdOn(name: SurveyName, day: Day): string {
  return demoId(`survey-${name}-${waveName(name, waveOn(name, day).first).toLowerCase().replace(' ', '-')}`);
}

/** The questions of a survey. */
export function questionsOf(name: SurveyName): readonly SurveyItem[] {
  return SURVEYS[name].items;
}

function waveOn(name: SurveyName, day: Day): { readonly first: Day; readonly next: Day } {
  const { months } = SURVEYS[name];
  const date = new Date(day * 86_400_000);
  const begin = date.getUTCMonth() - (date.getUTCMonth() % months);
  const dayOfMonth = (month: number): Day => Date.UTC(date.getUTCFullYear(), month, 1) / 86_400_000;
  return { first: dayOfMonth(begin), next: dayOfMonth(begin + months) };
}

/** Such as `2025 Q3` or `2025 H2`. */
function waveName(name: SurveyName, first: Day): string {
  const { months } = SURVEYS[name];
  const date = new Date(first * 86_400_000);
  return `${date.getUTCFullYear()} ${months === 3 ? 'Q' : 'H'}${date.getUTCMonth() / months + 1}`;
}
