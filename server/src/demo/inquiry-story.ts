import type { Instant } from '../domain/calendar.js';
import type { CaseKind } from '../domain/judgement.js';
import { actingAgent } from './scene.js';
import type { Scene } from './scene.js';
import type { SeededRandom } from './seeded-random.js';
import { hoursAfter } from './working-time.js';

/** The cause, what went wrong, how it was mended, and how it is prevented from now on. */
type Cause = readonly [string, string, string, string];

const CAUSES: Readonly<Record<CaseKind, readonly Cause[]>> = {
  COMPLAINT: [
    ['Nobody in charge', 'Two teams each waited for the other.', 'One person took it over.', 'Every request has one owner.'],
    ['Wrong promise', 'Sales promised what the plant could not do.', 'A date was agreed anew.', 'Dates are checked with the plant.'],
  ],
  MALFUNCTION: [
    ['Firmware 4.2', 'The controller lost its settings after a restart.', 'Version 4.3 was installed.', 'Restarts are part of the test.'],
    ['Wrong parameters', 'The drive was set up for another motor.', 'It was set up again.', 'The motor is read from its plate.'],
  ],
  FAULT: [
    ['Seal of batch 7', 'The seal hardened and leaked.', 'The seal was replaced.', 'Batch 7 is withdrawn; suppliers send samples.'],
    ['Worn bearing', 'The bearing ran dry.', 'It was replaced and greased.', 'Vibration is watched from afar.'],
  ],
};

const DEPARTMENTS = ['Quality', 'Engineering', 'Logistics', 'Sales'];
const DAY_HOURS = 24;

export interface CaseTold {
  readonly id: string;
  readonly kind: CaseKind;
  readonly severity: number;
  readonly openedAt: Instant;
}

/** What is known at once of why something went wrong: mostly nothing. */
export function causeAtFirst(kind: CaseKind, random: SeededRandom): string | null {
  return random.chance(0.1) ? random.pick(CAUSES[kind])[0] : null;
}

/** A serious case is looked into, and a complaint is referred to a department, which may pass it on. */
export function tellInquiry(scene: Scene, { id, kind, severity, openedAt }: CaseTold): void {
  const { plan, notebook } = scene;
  const random = scene.random.branch(`inquiry ${id}`);
  const within: Scene = { ...scene, random };
  const startedAt = notebook.ifPast(hoursAfter(openedAt, random.within(2, 3 * DAY_HOURS)));
  if (startedAt !== null && random.chance(0.3 * severity)) {
    const [cause, wentWrong, fixedBy, preventedBy] = random.pick(CAUSES[kind]);
    const finishedAt = random.chance(0.85) ? notebook.ifPast(hoursAfter(startedAt, random.within(1, 20) * DAY_HOURS)) : null;
    const found = finishedAt === null ? { wentWrong } : { cause, wentWrong, fixedBy, preventedBy: random.chance(0.7) ? preventedBy : null };
    notebook.note('investigation', plan.key, {
      relationshipId: plan.id,
      caseId: id,
      agentId: actingAgent(within),
      startedAt,
      finishedAt,
      ...found,
    });
  }
  if (kind === 'COMPLAINT' && random.chance(0.6)) refer(within, 'COMPLAINT', openedAt, id);
}

/** Something is heard from the customer that belongs to another department; it is answered there, or passed on once. */
export function refer(
  scene: Scene,
  kind: 'COMPLAINT' | 'SALES_OPPORTUNITY' | 'PRODUCT_FEEDBACK',
  heardAt: Instant,
  caseId: string | null,
  parentReferralId: string | null = null,
): void {
  const { plan, random, notebook } = scene;
  const referredAt = notebook.ifPast(hoursAfter(heardAt, random.within(1, 40)));
  if (referredAt === null) return;
  const closedAt = random.chance(0.8) ? notebook.ifPast(hoursAfter(referredAt, random.within(1, 25) * DAY_HOURS)) : null;
  const outcome = closedAt === null ? null : random.weighted({ ACTED_UPON: 6, DECLINED: 2, PASSED_ON: parentReferralId === null ? 1 : 0 });
  const id = notebook.note('referral', plan.key, {
    relationshipId: plan.id,
    kind,
    department: kind === 'SALES_OPPORTUNITY' ? 'Sales' : random.pick(DEPARTMENTS),
    agentId: actingAgent(scene),
    contactId: random.pick(plan.account.contacts).id,
    caseId,
    parentReferralId,
    referredAt,
    dueAt: hoursAfter(referredAt, 14 * DAY_HOURS),
    outcome,
    closedAt,
  });
  if (outcome === 'PASSED_ON' && closedAt !== null) refer(scene, kind, closedAt, caseId, id);
}
