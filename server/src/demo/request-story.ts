import type { Day, Instant } from '../domain/calendar.js';
import type { Channel } from '../domain/channel.js';
import type { DealPhase } from '../domain/deal-phase.js';
import type { Rater } from '../domain/judgement.js';
import { OBLIGATIONS_OF_PHASE } from '../domain/obligation.js';
import type { Obligation } from '../domain/obligation.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { Stream } from '../domain/stream.js';
import { actingAgent, dealOn, judged, usualChannel } from './scene.js';
import type { Scene } from './scene.js';
import type { SeededRandom } from './seeded-random.js';
import { hoursAfter, workingMoment } from './working-time.js';

/** The attribute that a customer comes to judge by the answer to each obligation, where it is not responsiveness. */
const JUDGED_AS: Readonly<Partial<Record<Obligation, Stream>>> = {
  OPTION_ASSESSMENT: 'INTELLIGENCE',
  TECHNOLOGY_OUTLOOK: 'FUTURISM',
  SUPPORT_REQUIREMENTS: 'AVAILABILITY',
  PROGRESS_REPORT: 'RELIABILITY',
  TECHNOLOGY_STATUS: 'FUTURISM',
  DELAY_PLAN: 'RELIABILITY',
  CHANGE_FORECAST: 'FUTURISM',
  REPAIR_PRIORITY: 'AVAILABILITY',
  EXPERT_TEAM: 'AVAILABILITY',
  EFFICIENT_OPERATION: 'INTELLIGENCE',
  SPARE_PARTS: 'INTELLIGENCE',
  END_USER_TRAINING: 'AVAILABILITY',
  MAINTENANCE_SERVICE: 'RELIABILITY',
};

/** Hours within which customers of each type expect an answer. */
const EXPECTED_HOURS: Readonly<Record<RelationshipType, number>> = {
  TRANSACTIONAL: 48,
  LONG_TERM: 24,
  PERSONAL_ASSISTANCE: 24,
  DEDICATED_PERSONAL_ASSISTANCE: 8,
  SELF_SERVICE: 48,
  AUTOMATED_SERVICE: 24,
  COMMUNITY: 72,
};

/** The customer asks for something that the supplier owes in this phase, and is answered well, badly, late, or not at all. */
export function tellRequest(scene: Scene, day: Day): void {
  const { plan, random, level, notebook } = scene;
  const deal = dealOn(scene.deals, day);
  const obligation = random.pick(OBLIGATIONS_OF_PHASE[deal?.phase ?? 'PRE_DEAL']);
  const raisedAt = workingMoment(day, random);
  if (raisedAt >= notebook.until) return;
  const channel = usualChannel(scene);
  const agentId = actingAgent(scene);
  const about = { relationshipId: plan.id, dealId: deal?.id ?? null, agentId };
  const expected = EXPECTED_HOURS[plan.type];
  const contactId = random.pick(plan.account.contacts).id;
  const phase = deal?.phase ?? null;
  notebook.note('interaction', plan.key, {
    ...about,
    contactId,
    occurredAt: raisedAt,
    channel,
    direction: 'INBOUND',
    isHuman: true,
    phase,
    obligation,
  });
  const quick = level('RESPONSIVENESS', day);
  const isWithdrawn = random.chance(0.02);
  const requestId = notebook.note('request', plan.key, {
    ...about,
    contactId,
    raisedAt,
    dueAt: random.chance(0.3) ? hoursAfter(raisedAt, expected * random.pick([1, 2])) : null,
    withdrawnAt: isWithdrawn ? notebook.ifPast(hoursAfter(raisedAt, expected)) : null,
    channel,
    phase,
    obligation,
  });
  if (isWithdrawn || random.chance(0.3 * (1 - quick) ** 2)) return;
  const respondedAt = hoursAfter(raisedAt, expected * targetsTaken(quick, random));
  answer(scene, {
    day,
    respondedAt,
    channel: random.chance(0.7) ? channel : usualChannel(scene),
    requestId,
    dealId: deal?.id ?? null,
    agentId,
    phase,
    obligation,
  });
}

/** The supplier serves an obligation unasked, as it must while it delivers. */
export function tellDuty(scene: Scene, day: Day): void {
  const deal = dealOn(scene.deals, day);
  if (deal === null) return;
  const obligation = scene.random.pick(OBLIGATIONS_OF_PHASE[deal.phase]);
  const respondedAt = workingMoment(day, scene.random);
  const channel = usualChannel(scene);
  answer(scene, {
    day,
    respondedAt,
    channel,
    requestId: null,
    dealId: deal.id,
    agentId: actingAgent(scene),
    phase: deal.phase,
    obligation,
  });
}

interface Answer {
  readonly day: Day;
  readonly respondedAt: Instant;
  readonly channel: Channel;
  readonly requestId: string | null;
  readonly dealId: string | null;
  readonly agentId: string;
  readonly phase: DealPhase | null;
  readonly obligation: Obligation;
}

function answer({ plan, random, level, notebook }: Scene, { day, ...given }: Answer): void {
  const { respondedAt, requestId, ...about } = given;
  if (respondedAt >= notebook.until) return;
  const isHuman = given.channel !== 'AUTOMATED' && !(given.channel === 'PORTAL' && random.chance(0.6));
  const exchange = { relationshipId: plan.id, ...about, occurredAt: respondedAt, direction: 'OUTBOUND', isHuman } as const;
  const interactionId = notebook.note('interaction', plan.key, exchange);
  const served = level(JUDGED_AS[given.obligation] ?? 'RESPONSIVENESS', day);
  const isJudged = random.chance(0.75);
  notebook.note('response', plan.key, {
    relationshipId: plan.id,
    ...about,
    requestId,
    interactionId,
    respondedAt,
    quality: isJudged ? judged(served, random) : null,
    completeness: isJudged && random.chance(0.9) ? judged(served, random) : null,
    rater: isJudged ? raterOf(isHuman, random) : null,
  });
  if (isHuman && random.chance(0.22)) {
    const rater = random.weighted({ CUSTOMER: 6, QUALITY_ASSURANCE: 2, SELF: 2 });
    const value = judged(level('COURTESY', day), random);
    const ratedAt = notebook.ifPast(hoursAfter(respondedAt, random.within(1, 30)));
    if (ratedAt === null) return;
    notebook.note('rating', plan.key, {
      relationshipId: plan.id,
      interactionId,
      agentId: given.agentId,
      ratedAt,
      instrument: 'TONE',
      rater,
      value,
    });
  }
}

/** How many times the expected time an answer takes: within it mostly if the supplier is quick, several times it if not. */
function targetsTaken(quick: number, random: SeededRandom): number {
  return random.chance(0.1 + 0.9 * quick) ? random.within(0.05, 0.95) : random.within(1.2, 2 + 6 * (1 - quick));
}

function raterOf(isHuman: boolean, random: SeededRandom): Rater {
  return isHuman ? random.weighted({ CUSTOMER: 5, QUALITY_ASSURANCE: 2.5, SELF: 2.5 }) : random.weighted({ SYSTEM: 6, CUSTOMER: 4 });
}
