import type { InteractionRecord } from '../../domain/record/interaction.js';
import { eventOfInteraction } from './measure.js';
import type { Measure } from './measure.js';
import { dimensionsOf } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

/** AVAILABILITY: whether the customer who tried to reach a human did. An automatic answer is not a human reached and makes no vote. */
export function interactionMeasures(record: InteractionRecord, context: VoteContext): Measure[] {
  if (record.direction !== 'INBOUND' || record.contactOutcome == null) return [];
  const isReached = record.contactOutcome === 'REACHED';
  if (isReached && !record.isHuman) return [];
  const day = context.dayOf(record.occurredAt);
  return [
    {
      event: eventOfInteraction(record.id),
      recordKind: 'interaction',
      recordId: record.id,
      stream: 'AVAILABILITY',
      at: record.occurredAt,
      day,
      weight: 1,
      value: isReached ? 1 : 0,
      rater: 'SYSTEM',
      ...dimensionsOf(record, undefined, record.direction, day, context),
    },
  ];
}
