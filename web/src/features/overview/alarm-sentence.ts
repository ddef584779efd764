import { dayBefore } from '../../shared/filter/iso-day.ts';
import type { Formats } from '../../shared/text/formats.ts';
import type { AlarmCount } from './alarm-count.ts';
import type { ToldMove } from './change-sentence.ts';
import type { OverviewWords } from './overview-words.ts';

/** How many more or fewer relationships are in alarm than on the last day of the comparison window. */
export function alarmSentence(
  now: AlarmCount | null,
  before: AlarmCount | null,
  comparisonTo: string | null,
  words: OverviewWords,
  formats: Formats,
): ToldMove {
  if (now === null || before === null || comparisonTo === null) return { direction: 'unknown', text: words('changeUnknown') };
  const difference = now.relationships - before.relationships;
  const values = { count: formats.count(Math.abs(difference)), day: formats.day(dayBefore(comparisonTo)) };
  if (difference === 0) return { direction: 'level', text: words('alarmSame', values) };
  return difference > 0 ? { direction: 'up', text: words('alarmMore', values) } : { direction: 'down', text: words('alarmFewer', values) };
}
