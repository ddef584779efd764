import type { Day } from '../domain/calendar.js';
import type { Channel } from '../domain/channel.js';
import type { DealPhase } from '../domain/deal-phase.js';
import type { RecordNotebook } from './record-notebook.js';
import type { RelationshipPlan } from './relationship-plan.js';
import type { SeededRandom } from './seeded-random.js';
import type { ServiceLevel } from './service-level.js';

/** A deal as the rest of the story sees it. Null: not reached so far. */
export interface DealCourse {
  readonly id: string;
  readonly preDealOn: Day;
  readonly operationalOn: Day | null;
  readonly postDealOn: Day | null;
  /** From this day on nothing is exchanged about it; null: it is not over. */
  readonly overOn: Day | null;
}

/** Everything that one relationship's story is told with. */
export interface Scene {
  readonly plan: RelationshipPlan;
  readonly level: ServiceLevel;
  readonly random: SeededRandom;
  readonly notebook: RecordNotebook;
  readonly deals: readonly DealCourse[];
}

/** The deal that is talked about on a day, and its phase; null: none so far. */
export function dealOn(deals: readonly DealCourse[], day: Day): { readonly id: string; readonly phase: DealPhase } | null {
  const deal = deals.findLast(({ preDealOn, overOn }) => preDealOn <= day && (overOn === null || overOn > day));
  if (deal === undefined) return null;
  if (deal.postDealOn !== null && deal.postDealOn <= day) return { id: deal.id, phase: 'POST_DEAL' };
  const isOperational = deal.operationalOn !== null && deal.operationalOn <= day;
  return { id: deal.id, phase: isOperational ? 'OPERATIONAL' : 'PRE_DEAL' };
}

/** Who acts for the supplier this time: mostly the owner. */
export function actingAgent({ plan, random }: Scene): string {
  return random.chance(0.75) ? plan.owner.id : random.pick(plan.colleagues).id;
}

/** A channel that suits the type of the relationship. */
export function usualChannel({ plan, random }: Scene): Channel {
  switch (plan.type) {
    case 'SELF_SERVICE':
      return random.weighted({ PORTAL: 8, EMAIL: 1, CHAT: 1 });
    case 'AUTOMATED_SERVICE':
      return random.weighted({ AUTOMATED: 6, PORTAL: 3, CHAT: 1 });
    case 'COMMUNITY':
      return random.weighted({ COMMUNITY: 7, CHAT: 1, EMAIL: 2 });
    case 'DEDICATED_PERSONAL_ASSISTANCE':
      return random.weighted({ MEETING: 4, VIDEO_CALL: 3, PHONE_CALL: 4, EMAIL: 4, LETTER: 0.4 });
    default:
      return random.weighted({
        EMAIL: 6,
        PHONE_CALL: 4,
        MEETING: 1.5,
        VIDEO_CALL: 1.5,
        LETTER: 0.5,
        FAX: 0.4,
        CHAT: 1,
        PORTAL: 0.5,
        OTHER: 0.2,
      });
  }
}

/** A judgement of something whose true level is known: near it, 0 to 1, to two decimals. */
export function judged(level: number, random: SeededRandom): number {
  return Math.round(100 * Math.min(1, Math.max(0, random.around(level, 0.1)))) / 100;
}
