import { z } from 'zod';
import { DealOutcome } from '../judgement.js';
import { calendarDate, label, recordId } from './identity.js';

/**
 * One project or contract inside a relationship. Each phase is reached on its date, null: not reached.
 * `amount` and `listPrice` are in the currency's major unit; `margin` is a share of the amount and may be negative.
 */
export const dealRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  agentId: recordId.nullish(),
  name: label.nullish(),
  product: label.nullish(),
  preDealOn: calendarDate.nullish(),
  operationalOn: calendarDate.nullish(),
  postDealOn: calendarDate.nullish(),
  closedOn: calendarDate.nullish(),
  outcome: z.enum(DealOutcome).nullish(),
  amount: z.number().min(-1e12).max(1e12).nullish(),
  listPrice: z.number().min(0).max(1e12).nullish(),
  margin: z.number().min(-100).max(1).nullish(),
  currency: z.string().length(3).nullish(),
  renewalDueOn: calendarDate.nullish(),
  renewedOn: calendarDate.nullish(),
});
export type DealRecord = z.infer<typeof dealRecord>;
