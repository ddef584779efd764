import type { Day } from '../domain/calendar.js';
import type { ComplaintCategory } from '../domain/judgement.js';
import type { Stream } from '../domain/stream.js';
import { causeAtFirst, tellInquiry } from './inquiry-story.js';
import { actingAgent, dealOn, usualChannel } from './scene.js';
import type { Scene } from './scene.js';
import { hoursAfter, workingMoment } from './working-time.js';

const STREAM_OF_CATEGORY: Readonly<Record<ComplaintCategory, Stream>> = {
  CONDUCT: 'COURTESY',
  UNREACHABLE: 'AVAILABILITY',
  SLOW: 'RESPONSIVENESS',
  INCOMPETENT: 'RESPONSIVENESS',
  PRICE: 'INTELLIGENCE',
  OBSOLETE: 'FUTURISM',
  OTHER: 'RELIABILITY',
};
const DAYS_TO_RESOLVE = { 1: 15, 2: 8, 3: 4 } as const;

/** Something is wrong: the customer complains of what is weakest, or the product fails. */
export function tellCase(scene: Scene, day: Day): void {
  const { plan, random, level, notebook } = scene;
  const openedAt = workingMoment(day, random);
  if (openedAt >= notebook.until) return;
  const weakness = Object.entries(STREAM_OF_CATEGORY).map(([category, stream]) => [category, (1.05 - level(stream, day)) ** 2]);
  const category = random.weighted(Object.fromEntries(weakness) as Record<ComplaintCategory, number>);
  const isComplaint = random.chance(0.45 - 0.3 * level('RELIABILITY', day) + 0.2);
  const kind = isComplaint ? 'COMPLAINT' : random.weighted({ MALFUNCTION: 3, FAULT: 2 });
  const severity = Number(random.weighted({ 1: 5, 2: 3, 3: 1 })) as keyof typeof DAYS_TO_RESOLVE;
  const care = level('RELIABILITY', day);
  const dueAt = hoursAfter(openedAt, DAYS_TO_RESOLVE[severity] * 24);
  const isInTime = random.chance(0.3 + 0.68 * care);
  const takes = DAYS_TO_RESOLVE[severity] * 24 * (isInTime ? random.within(0.1, 0.9) : random.within(1.1, 4));
  const resolvedAt = random.chance(0.97) ? notebook.ifPast(hoursAfter(openedAt, takes)) : null;
  const confirmedAt =
    resolvedAt !== null && random.chance(0.3 + 0.5 * care) ? notebook.ifPast(hoursAfter(resolvedAt, random.within(4, 90))) : null;
  const id = notebook.note('case', plan.key, {
    relationshipId: plan.id,
    dealId: dealOn(scene.deals, day)?.id ?? null,
    contactId: random.pick(plan.account.contacts).id,
    agentId: actingAgent(scene),
    kind,
    category: isComplaint ? category : null,
    severity,
    isJustified: isComplaint ? random.chance(0.85) : null,
    channel: usualChannel(scene),
    openedAt,
    dueAt,
    acknowledgedAt: notebook.ifPast(hoursAfter(openedAt, takes * random.within(0.01, 0.3))),
    resolvedAt,
    confirmedAt,
    closedAt: confirmedAt,
    reopenCount: random.chance(0.3 * (1 - care)) ? 1 : 0,
    subject: isComplaint ? 'Complaint' : 'Equipment stopped',
    cause: causeAtFirst(kind, random.branch(`cause ${plan.key} ${openedAt}`)),
  });
  tellInquiry(scene, { id, kind, severity, openedAt });
}
