import type { Day } from '../domain/calendar.js';
import { QualityAttribute } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import { membersOf } from '../domain/words.js';
import type { Scene } from './scene.js';
import { hoursAfter, workingMoment } from './working-time.js';

const ATTRIBUTES = membersOf(QualityAttribute);
const MARKS_OF = { CSAT: 4, NPS: 10, CES: 6, ATTRIBUTE_ITEM: 4, VALUE_ALIGNMENT: 4, SWITCHING_ASSESSMENT: 10 } as const;

/** The customer answers a survey: how satisfied it is, whether it would recommend, how easy it is, and two attributes. */
export function tellSurvey(scene: Scene, day: Day): void {
  const { random } = scene;
  mark(scene, day, 'CSAT', 'RELIABILITY', 0);
  if (random.chance(0.6)) mark(scene, day, 'NPS', 'RELIABILITY', 1);
  if (random.chance(0.4)) mark(scene, day, 'CES', 'AVAILABILITY', 2);
  const first = random.whole(0, ATTRIBUTES.length - 1);
  for (const step of [0, 1, 2]) mark(scene, day, 'ATTRIBUTE_ITEM', ATTRIBUTES[(first + step * 2) % ATTRIBUTES.length]!, 3 + step);
}

/** Values in common and the cost of leaving are assessed together with the customer. */
export function tellAssessment(scene: Scene, day: Day): void {
  mark(scene, day, 'VALUE_ALIGNMENT', 'SHARED_VALUES', 0);
  mark(scene, day, 'SWITCHING_ASSESSMENT', 'SWITCHING', 1);
}

/** One mark on the instrument's own scale, stored as a value from 0 to 1. */
function mark(
  { plan, random, level, notebook }: Scene,
  day: Day,
  instrument: keyof typeof MARKS_OF,
  stream: Stream,
  minutes: number,
): void {
  const ratedAt = notebook.ifPast(hoursAfter(workingMoment(day, random), minutes / 60));
  if (ratedAt === null) return;
  const steps = MARKS_OF[instrument];
  const value = Math.round(steps * Math.min(1, Math.max(0, random.around(level(stream, day), 0.1)))) / steps;
  const rater = instrument === 'SWITCHING_ASSESSMENT' && random.chance(0.3) ? 'QUALITY_ASSURANCE' : 'CUSTOMER';
  const item = instrument === 'ATTRIBUTE_ITEM' ? { stream } : {};
  notebook.note('rating', plan.key, { relationshipId: plan.id, ratedAt, instrument, rater, channel: 'PORTAL', value, ...item });
}
