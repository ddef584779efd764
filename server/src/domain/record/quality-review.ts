import { z } from 'zod';
import { calendarDate, prose, recordId } from './identity.js';

/** The periodic check of a relationship's quality by an agent. `nextDueOn` null: no next one is planned. */
export const qualityReviewRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  agentId: recordId.nullish(),
  reviewedOn: calendarDate,
  seen: prose,
  decided: prose.nullish(),
  nextDueOn: calendarDate.nullish(),
});
export type QualityReviewRecord = z.infer<typeof qualityReviewRecord>;
