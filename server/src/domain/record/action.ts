import { z } from 'zod';
import { ActionOrigin, ActionOutcome, ActionState, PlanningRule, Practice } from '../practice.js';
import { calendarDate, currency, expense, instant, label, prose, recordId } from './identity.js';

/**
 * One planned or done practice. `dealId`, `caseId`, `promiseId`, `occasionId` and `informationId` name the record
 * because of which it is planned; `interactionId` the contact in which it was done. `rule` is the rule that planned it,
 * `reason` says why in words. `cost` is what it cost, of a planned one what it may cost at most; null: not known.
 */
export const actionRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  practice: z.enum(Practice),
  contactId: recordId.nullish(),
  ownerId: recordId.nullish(),
  dueOn: calendarDate,
  state: z.enum(ActionState),
  doneAt: instant.nullish(),
  movedToOn: calendarDate.nullish(),
  outcome: z.enum(ActionOutcome).nullish(),
  cost: expense.nullish(),
  currency: currency.nullish(),
  plannedBy: z.enum(ActionOrigin),
  rule: z.enum(PlanningRule).nullish(),
  reason: label.nullish(),
  dealId: recordId.nullish(),
  caseId: recordId.nullish(),
  promiseId: recordId.nullish(),
  occasionId: recordId.nullish(),
  informationId: recordId.nullish(),
  interactionId: recordId.nullish(),
  note: prose.nullish(),
});
export type ActionRecord = z.infer<typeof actionRecord>;
