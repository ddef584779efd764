import { z } from 'zod';
import { DissolutionReason, LifecycleStage, Side } from '../lifecycle-stage.js';
import { RelationshipType } from '../relationship-type.js';
import { calendarDate, instant, label, recordId } from './identity.js';

/** One account with one business unit. `startedOn` null: it started with its first dated record. */
export const relationshipRecord = z.strictObject({
  id: recordId,
  accountId: recordId,
  businessUnitId: recordId,
  ownerId: recordId.nullish(),
  startedOn: calendarDate.nullish(),
  endedOn: calendarDate.nullish(),
});
export type RelationshipRecord = z.infer<typeof relationshipRecord>;

/** From `since` on, the relationship is of this type. */
export const typeChangeRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  type: z.enum(RelationshipType),
  since: calendarDate,
});
export type TypeChangeRecord = z.infer<typeof typeChangeRecord>;

/** A dated move to a stage. A move to DISSOLUTION says who ended it and why; reason OTHER needs a note. */
export const stageChangeRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  stage: z.enum(LifecycleStage),
  occurredAt: instant,
  endedBy: z.enum(Side).nullish(),
  reason: z.enum(DissolutionReason).nullish(),
  note: label.nullish(),
});
export type StageChangeRecord = z.infer<typeof stageChangeRecord>;
