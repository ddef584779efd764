import { z } from 'zod';
import { label, recordId } from './identity.js';

/** The part of the supplier that an account deals with. */
export const businessUnitRecord = z.strictObject({
  id: recordId,
  name: label,
});
export type BusinessUnitRecord = z.infer<typeof businessUnitRecord>;
