import type { Day } from '../domain/calendar.js';
import { actingAgent, dealOn, judged, usualChannel } from './scene.js';
import type { Scene } from './scene.js';
import { hoursAfter, workingMoment } from './working-time.js';

/** The customer tries to reach a person. Whoever is reached may be rated for the effort and the tone. */
export function tellCall(scene: Scene, day: Day): void {
  const { plan, random, level, notebook } = scene;
  const occurredAt = workingMoment(day, random);
  if (occurredAt >= notebook.until) return;
  const isReached = random.chance(level('AVAILABILITY', day));
  const deal = dealOn(scene.deals, day);
  const agentId = actingAgent(scene);
  const outcome = isReached ? 'REACHED' : random.weighted({ MISSED: 4, CANCELLED: 1 });
  const interactionId = notebook.note('interaction', plan.key, {
    relationshipId: plan.id,
    dealId: deal?.id ?? null,
    contactId: random.pick(plan.account.contacts).id,
    agentId,
    occurredAt,
    channel: outcome === 'CANCELLED' ? 'MEETING' : outcome === 'MISSED' && random.chance(0.5) ? 'VOICEMAIL' : 'PHONE_CALL',
    direction: 'INBOUND',
    isHuman: isReached,
    phase: deal?.phase ?? null,
    contactOutcome: outcome,
  });
  const ratedAt = notebook.ifPast(hoursAfter(occurredAt, random.within(1, 48)));
  if (!isReached || ratedAt === null) return;
  const about = { relationshipId: plan.id, interactionId, agentId, ratedAt, rater: 'CUSTOMER' } as const;
  if (random.chance(0.2))
    notebook.note('rating', plan.key, { ...about, instrument: 'CES', value: judged(level('AVAILABILITY', day), random) });
  if (random.chance(0.3))
    notebook.note('rating', plan.key, { ...about, instrument: 'TONE', value: judged(level('COURTESY', day), random) });
}

/** The supplier gets in touch unasked: a visit, a call, a card. */
export function tellCheckIn(scene: Scene, day: Day): void {
  const { plan, random, level, notebook } = scene;
  const occurredAt = workingMoment(day, random);
  if (occurredAt >= notebook.until) return;
  const deal = dealOn(scene.deals, day);
  const agentId = actingAgent(scene);
  const channel = usualChannel(scene);
  const interactionId = notebook.note('interaction', plan.key, {
    relationshipId: plan.id,
    dealId: deal?.id ?? null,
    contactId: random.pick(plan.account.contacts).id,
    agentId,
    occurredAt,
    channel,
    direction: 'OUTBOUND',
    isHuman: channel !== 'AUTOMATED',
    phase: deal?.phase ?? null,
  });
  const ratedAt = notebook.ifPast(hoursAfter(occurredAt, random.within(1, 20)));
  if (ratedAt === null || !random.chance(0.25)) return;
  const rater = random.weighted({ CUSTOMER: 3, SELF: 5, QUALITY_ASSURANCE: 2 });
  const value = rater === 'SELF' ? judged(0.9, random) : judged(level('COURTESY', day), random);
  notebook.note('rating', plan.key, { relationshipId: plan.id, interactionId, agentId, ratedAt, instrument: 'TONE', rater, value });
}

/** The customer helps itself; no person is involved. */
export function tellSelfService(scene: Scene, day: Day): void {
  const { plan, random, level, notebook } = scene;
  const occurredAt = workingMoment(day, random);
  if (occurredAt >= notebook.until) return;
  const deal = dealOn(scene.deals, day);
  const interactionId = notebook.note('interaction', plan.key, {
    relationshipId: plan.id,
    dealId: deal?.id ?? null,
    contactId: random.pick(plan.account.contacts).id,
    occurredAt,
    channel: usualChannel(scene),
    direction: 'INBOUND',
    isHuman: false,
    phase: deal?.phase ?? null,
  });
  const ratedAt = notebook.ifPast(hoursAfter(occurredAt, 0.2));
  if (ratedAt === null || !random.chance(0.12)) return;
  const value = judged(level('AVAILABILITY', day), random);
  notebook.note('rating', plan.key, { relationshipId: plan.id, interactionId, ratedAt, instrument: 'CES', rater: 'CUSTOMER', value });
}
