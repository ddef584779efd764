import { z } from 'zod';
import { Channel } from '../channel.js';
import { label, recordId } from './identity.js';

/** A person at an account. */
export const contactRecord = z.strictObject({
  id: recordId,
  accountId: recordId,
  name: label,
  role: label.nullish(),
  language: z.string().max(35).nullish(),
  preferredChannel: z.enum(Channel).nullish(),
  hasConsent: z.boolean().nullish(),
});
export type ContactRecord = z.infer<typeof contactRecord>;
