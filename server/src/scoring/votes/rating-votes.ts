import type { RatingRecord } from '../../domain/record/rating.js';
import { eventOfInteraction } from './measure.js';
import type { Measure } from './measure.js';
import { STREAM_OF_INSTRUMENT } from './stream-of-instrument.js';
import { dimensionsOf } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

/** The instrument's stream: the judgement itself, weighed by who judged. A rating of an interaction measures that event. */
export function ratingMeasures(record: RatingRecord, context: VoteContext): Measure[] {
  const stream = record.stream ?? STREAM_OF_INSTRUMENT[record.instrument];
  if (stream === null) return [];
  const interaction = context.interactions.get(record.interactionId ?? '');
  const day = context.dayOf(record.ratedAt);
  return [
    {
      event: record.interactionId == null ? `rating ${record.id}` : eventOfInteraction(record.interactionId),
      recordKind: 'rating',
      recordId: record.id,
      stream,
      at: record.ratedAt,
      day,
      weight: context.profile.instrumentWeight[record.instrument] * context.profile.raterFactor[record.rater],
      value: record.value,
      rater: record.rater,
      ...dimensionsOf(record, interaction, interaction?.direction ?? null, day, context),
    },
  ];
}
