import type { Day } from '../domain/calendar.js';
import type { DealPhase } from '../domain/deal-phase.js';
import { PHASE_OF_OBLIGATION } from '../domain/obligation.js';
import type { Obligation } from '../domain/obligation.js';
import { phaseOfDeal } from './deal-course.js';
import type { DealCourse } from './timeline.js';

/** What a record says of itself that can be frozen with it. */
interface Dimensioned {
  readonly id: string;
  readonly dealId?: string | null | undefined;
  readonly agentId?: string | null | undefined;
  readonly phase?: DealPhase | null | undefined;
  readonly obligation?: Obligation | null | undefined;
}

/** The columns that every fact freezes. */
export interface FrozenDimensions {
  readonly phase: DealPhase | null;
  readonly obligation: Obligation | null;
  readonly deal_id: string | null;
  readonly agent_id: string | null;
  readonly team: string | null;
  readonly source: string;
}

/** The team of each agent by id. */
export type TeamOfAgent = ReadonlyMap<string, string | null>;

/** Freezes a record's dimensions as of its day: the phase is its obligation's, else its own, else the one its deal was in. */
export function frozenDimensions(
  record: Dimensioned,
  day: Day,
  deals: ReadonlyMap<string, DealCourse>,
  teams: TeamOfAgent,
): FrozenDimensions {
  const obligation = record.obligation ?? null;
  const deal = deals.get(record.dealId ?? '');
  const agentId = record.agentId ?? null;
  return {
    phase: obligation === null ? (record.phase ?? (deal === undefined ? null : phaseOfDeal(deal, day))) : PHASE_OF_OBLIGATION[obligation],
    obligation,
    deal_id: record.dealId ?? null,
    agent_id: agentId,
    team: agentId === null ? null : (teams.get(agentId) ?? null),
    source: sourceOf(record.id),
  };
}

/** The system that a record's id says it came from. */
export function sourceOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
