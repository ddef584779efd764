import type { Day } from '../domain/calendar.js';
import { actingAgent, dealOn } from './scene.js';
import type { Scene } from './scene.js';
import { hoursAfter, workingMoment } from './working-time.js';

const CALL_BACK = 'Call back';
const SUBJECTS = [
  CALL_BACK,
  'Send the quotation',
  'Deliver the spare part',
  'Visit the plant',
  'Send the test report',
  'Commission the line',
];
const DAY_HOURS = 24;

/** The supplier says what it will do by a date, and does, announces that it will be late, or breaks its word. */
export function tellPromise(scene: Scene, day: Day): void {
  const { plan, random, level, notebook } = scene;
  const madeAt = workingMoment(day, random);
  if (madeAt >= notebook.until) return;
  const days = random.whole(1, 21);
  const dueAt = hoursAfter(madeAt, days * DAY_HOURS);
  const isKept = random.chance(0.22 + 0.78 * level('RELIABILITY', day));
  const isAnnounced = !isKept && random.chance(0.3);
  const isEverDone = isKept || random.chance(0.8);
  const doneAt = hoursAfter(dueAt, isKept ? -days * DAY_HOURS * random.within(0.02, 0.8) : random.within(4, 300));
  const agentId = actingAgent(scene);
  const subject = random.pick(SUBJECTS);
  notebook.note('promise', plan.key, {
    relationshipId: plan.id,
    dealId: dealOn(scene.deals, day)?.id ?? null,
    agentId,
    madeBy: 'SUPPLIER',
    madeAt,
    dueAt,
    keptAt: isEverDone ? notebook.ifPast(doneAt) : null,
    announcedAt: isAnnounced ? notebook.ifPast(hoursAfter(dueAt, -random.within(3, 20))) : null,
    isCallBack: subject === CALL_BACK,
    subject,
  });
}

/** The customer is to pay by a date, and does or does not. */
export function tellPayment(scene: Scene, day: Day): void {
  const { plan, random, level, notebook } = scene;
  const madeAt = workingMoment(day, random);
  if (madeAt >= notebook.until) return;
  const dueAt = hoursAfter(madeAt, 30 * DAY_HOURS);
  const isOnTime = random.chance(level('RECIPROCITY', day));
  const paidAt = isOnTime ? hoursAfter(dueAt, -random.within(5, 500)) : hoursAfter(dueAt, random.within(24, 1500));
  notebook.note('promise', plan.key, {
    relationshipId: plan.id,
    dealId: dealOn(scene.deals, day)?.id ?? null,
    madeBy: 'CUSTOMER',
    madeAt,
    dueAt,
    keptAt: notebook.ifPast(paidAt),
    subject: 'Pay the invoice',
  });
}
