import type { Day } from '../domain/calendar.js';
import { QualityAttribute } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import type { SurveyAnswer, SurveyItem } from '../domain/record/survey.js';
import { membersOf } from '../domain/words.js';
import type { Scene } from './scene.js';
import { questionsOf, surveyIdOn } from './survey-cast.js';
import type { SurveyName } from './survey-cast.js';
import { dayOfMoment, hoursAfter, workingMoment } from './working-time.js';

const ATTRIBUTES = membersOf(QualityAttribute);
const STREAM_OF_INSTRUMENT = {
  CSAT: 'RELIABILITY',
  NPS: 'RELIABILITY',
  CES: 'AVAILABILITY',
  VALUE_ALIGNMENT: 'SHARED_VALUES',
  SWITCHING_ASSESSMENT: 'SWITCHING',
} as const satisfies Partial<Record<SurveyItem['instrument'], Stream>>;
const REMARKS = [
  'Answer faster.',
  'Nothing, go on like this.',
  'Tell us earlier when something is late.',
  'Fewer people to talk to, please.',
];

/** The customer is asked how satisfied it is, and may answer: always how satisfied, mostly more, and about three attributes. */
export function tellSurvey(scene: Scene, day: Day, isAnswered: boolean): void {
  const { random } = scene;
  const first = random.whole(0, ATTRIBUTES.length - 1);
  const asked = new Set<string>([0, 1, 2].map((step) => ATTRIBUTES[(first + step * 2) % ATTRIBUTES.length]!));
  const chanceOf = { CSAT: 1, NPS: 0.6, CES: 0.4, FREE_TEXT: 0.15 } as const;
  ask(scene, 'satisfaction', day, isAnswered, ({ instrument, stream }) =>
    instrument in chanceOf ? random.chance(chanceOf[instrument as keyof typeof chanceOf]) : asked.has(stream ?? ''),
  );
}

/** Values in common and the cost of leaving are assessed together with the customer, sometimes by quality assurance. */
export function tellAssessment(scene: Scene, day: Day, isAnswered: boolean): void {
  ask(scene, 'assessment', day, isAnswered, () => true);
}

/** Invites to a survey, and if it is answered, writes down the answers to the questions chosen. */
function ask(scene: Scene, survey: SurveyName, day: Day, isAnswered: boolean, isChosen: (item: SurveyItem) => boolean): void {
  const { plan, random, notebook } = scene;
  const invitedAt = workingMoment(day, random);
  if (invitedAt >= notebook.until) return;
  const surveyId = surveyIdOn(survey, dayOfMoment(invitedAt));
  const about = { relationshipId: plan.id, surveyId, contactId: random.pick(plan.account.contacts).id, agentId: plan.owner.id };
  const invitationId = notebook.note('surveyInvitation', plan.key, {
    ...about,
    invitedAt,
    channel: random.chance(0.8) ? 'EMAIL' : 'PORTAL',
  });
  const respondedAt = notebook.ifPast(hoursAfter(invitedAt, random.within(1, 90)));
  if (!isAnswered || respondedAt === null) return;
  const answers = questionsOf(survey).flatMap((item) => (isChosen(item) ? answerTo(item, scene, day) : []));
  const rater = survey === 'assessment' && random.chance(0.15) ? 'QUALITY_ASSURANCE' : 'CUSTOMER';
  notebook.note('surveyResponse', plan.key, { ...about, invitationId, respondedAt, channel: 'PORTAL', rater, answers });
}

/** A mark on the question's own scale near the true level, or a remark. */
function answerTo({ key, instrument, stream, low, high, isReversed }: SurveyItem, { random, level }: Scene, day: Day): SurveyAnswer {
  if (instrument === 'FREE_TEXT' || low == null || high == null) return { key, text: random.pick(REMARKS) };
  const about = stream ?? STREAM_OF_INSTRUMENT[instrument as keyof typeof STREAM_OF_INSTRUMENT];
  const steps = Math.round((high - low) * Math.min(1, Math.max(0, random.around(level(about, day), 0.1))));
  return { key, value: isReversed ? high - steps : low + steps };
}
