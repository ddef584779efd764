import type { Day, Instant } from '../../domain/calendar.js';
import type { Rater } from '../../domain/judgement.js';
import type { RecordKind } from '../../domain/record/record-kind.js';
import type { Stream } from '../../domain/stream.js';
import type { VoteDimensions } from './vote.js';

/** One thing measured about an event. Several measures of one event about one stream make one vote. */
export interface Measure extends VoteDimensions {
  /** The event measured; measures of the same event carry the same name. */
  readonly event: string;
  readonly recordKind: RecordKind;
  readonly recordId: string;
  readonly stream: Stream;
  /** From this moment on it is known. */
  readonly at: Instant;
  readonly day: Day;
  readonly weight: number;
  readonly value: number;
  readonly rater: Rater;
}

/** The name of the event that an interaction is; a response or rating that belongs to it measures the same event. */
export function eventOfInteraction(interactionId: string): string {
  return `interaction ${interactionId}`;
}

/** The name of the event that a response is. */
export function eventOfResponse(response: { readonly id: string; readonly interactionId?: string | null | undefined }): string {
  return response.interactionId == null ? `response ${response.id}` : eventOfInteraction(response.interactionId);
}
