import type { Day } from '../../domain/calendar.js';
import type { Channel, InteractionDirection } from '../../domain/channel.js';
import type { DealPhase } from '../../domain/deal-phase.js';
import type { Rater } from '../../domain/judgement.js';
import type { Obligation } from '../../domain/obligation.js';
import type { RecordKind } from '../../domain/record/record-kind.js';
import type { Stream } from '../../domain/stream.js';

/** What a vote is known to be about, frozen as of its event. Null: not known, or not applicable. */
export interface VoteDimensions {
  readonly phase: DealPhase | null;
  readonly obligation: Obligation | null;
  readonly channel: Channel | null;
  readonly direction: InteractionDirection | null;
  readonly agentId: string | null;
}

/** What scoring makes of a record: a value from 0 (bad) to 1 (good) that counts `weight` times on one stream and day. */
export interface Vote extends VoteDimensions {
  readonly recordKind: RecordKind;
  readonly recordId: string;
  readonly stream: Stream;
  /** The local day in the reporting zone. */
  readonly day: Day;
  readonly weight: number;
  readonly value: number;
  /** The importing system: the part of the record's id before the colon. */
  readonly source: string;
  readonly rater: Rater;
}
