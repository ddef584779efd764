import { z } from 'zod';
import { OccasionKind } from '../occasion.js';
import { currency, expense, label, recordId } from './identity.js';

/** A day that comes again every year and matters to a contact. `year` null: not known in which it was first. */
export const occasionRecord = z.strictObject({
  id: recordId,
  contactId: recordId,
  kind: z.enum(OccasionKind),
  name: label.nullish(),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  year: z.int().min(1900).max(2199).nullish(),
  giftBudget: expense.nullish(),
  currency: currency.nullish(),
});
export type OccasionRecord = z.infer<typeof occasionRecord>;
