import type { Day } from '../domain/calendar.js';
import { PHASE_OF_OBLIGATION } from '../domain/obligation.js';
import type { Obligation } from '../domain/obligation.js';
import type { DealPhase } from '../domain/deal-phase.js';
import { STREAMS } from '../domain/stream.js';
import { duesOf } from '../scoring/obligation-due.js';
import type { ServedObligation } from '../scoring/obligation-due.js';
import { STREAM_OF_OBLIGATION } from '../scoring/obligation-stream.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { ListPlace } from './list-place.js';
import type { Duties } from './obligation-rows.js';

/** Something that the supplier owes to one relationship. */
export interface Owed {
  readonly relationshipId: string;
  /** Null: asked for without a deal. */
  readonly dealId: string | null;
  readonly obligation: Obligation;
  readonly phase: DealPhase;
  /** The last day on which it is in time. */
  readonly dueDay: Day;
  /** Days since then; 0: it is still in time. */
  readonly daysOverdue: number;
  /** The request that asks for it; null: it is owed unasked. */
  readonly requestId: string | null;
  /** Who answers for it: the agent of the request, else of the deal, else the owner; null: nobody is recorded. */
  readonly agentId: string | null;
  /** The share of trust, 0 to 1, of the stream on which serving the obligation is evidence. */
  readonly weight: number;
}

/** Everything that is owed to one relationship at the end of a day, in no order. */
export function owedTo(duties: Duties<ServedObligation>, asOf: Day, profile: ScoringProfile): Owed[] {
  const { relationship, evidence, agentOfDeal, agentOfRequest } = duties;
  return duesOf(evidence, asOf, profile).map(({ dealId, obligation, dueDay, requestId }) => ({
    relationshipId: relationship.id,
    dealId,
    obligation,
    phase: PHASE_OF_OBLIGATION[obligation],
    dueDay,
    daysOverdue: Math.max(0, asOf - dueDay),
    requestId,
    agentId: agentOfRequest.get(requestId ?? '') ?? agentOfDeal.get(dealId ?? '') ?? relationship.ownerId,
    weight: profile.trustWeight[STREAMS.indexOf(STREAM_OF_OBLIGATION[obligation])]!,
  }));
}

/** The place of an entry in the list of what is owed: what was due first, then what weighs most; ids decide ties. */
export function placeOfOwed({ dueDay, weight, relationshipId, obligation, dealId, requestId }: Owed): ListPlace {
  return [dueDay, -weight, relationshipId, obligation, dealId ?? '', requestId ?? ''];
}
