import { z } from 'zod';
import { ReferralKind, ReferralOutcome } from '../referral.js';
import { instant, label, prose, recordId } from './identity.js';

/** What was heard from a customer is handed to a department. `agentId` referred it; `parentReferralId`: it passes an earlier one on. */
export const referralRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  kind: z.enum(ReferralKind),
  department: label,
  agentId: recordId.nullish(),
  contactId: recordId.nullish(),
  caseId: recordId.nullish(),
  interactionId: recordId.nullish(),
  parentReferralId: recordId.nullish(),
  referredAt: instant,
  dueAt: instant.nullish(),
  outcome: z.enum(ReferralOutcome).nullish(),
  closedAt: instant.nullish(),
  subject: label.nullish(),
  note: prose.nullish(),
});
export type ReferralRecord = z.infer<typeof referralRecord>;
