import type { ResponseRecord } from '../../domain/record/interaction.js';
import type { Rater } from '../../domain/judgement.js';
import { STREAM_OF_OBLIGATION } from '../obligation-stream.js';
import { responseValue } from '../values/response-value.js';
import { eventOfResponse } from './measure.js';
import type { Measure } from './measure.js';
import { dimensionsOf } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

/** A judgement of which nobody knows who gave it counts no more than the supplier's own. */
const UNKNOWN_RATER: Rater = 'SELF';

/** The stream of the obligation served, RESPONSIVENESS if none: quality and completeness, weighed by who judged. */
export function responseMeasures(record: ResponseRecord, context: VoteContext): Measure[] {
  const value = responseValue(record.quality ?? null, record.completeness ?? null);
  if (value === null) return [];
  const request = context.requests.get(record.requestId ?? '');
  const obligation = record.obligation ?? request?.obligation ?? null;
  const rater = record.rater ?? UNKNOWN_RATER;
  const day = context.dayOf(record.respondedAt);
  return [
    {
      event: eventOfResponse(record),
      recordKind: 'response',
      recordId: record.id,
      stream: obligation === null ? 'RESPONSIVENESS' : STREAM_OF_OBLIGATION[obligation],
      at: record.respondedAt,
      day,
      weight: context.profile.raterFactor[rater],
      value,
      rater,
      ...dimensionsOf(record, request, 'OUTBOUND', day, context),
    },
  ];
}
