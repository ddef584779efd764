import { z } from 'zod';
import { label, recordId } from './identity.js';

/** A customer organisation, or a private person who buys. */
export const accountRecord = z.strictObject({
  id: recordId,
  name: label,
  segment: label.nullish(),
  industry: label.nullish(),
  region: label.nullish(),
  country: label.nullish(),
});
export type AccountRecord = z.infer<typeof accountRecord>;
