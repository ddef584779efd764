import { z } from 'zod';
import { Channel, ContactOutcome, InteractionDirection } from '../channel.js';
import { DealPhase } from '../deal-phase.js';
import { Obligation } from '../obligation.js';
import { Rater } from '../judgement.js';
import { instant, label, recordId, share } from './identity.js';

/** One exchange. `contactOutcome` is only for inbound attempts at human contact. */
export const interactionRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  dealId: recordId.nullish(),
  contactId: recordId.nullish(),
  agentId: recordId.nullish(),
  occurredAt: instant,
  channel: z.enum(Channel),
  direction: z.enum(InteractionDirection),
  isHuman: z.boolean(),
  phase: z.enum(DealPhase).nullish(),
  obligation: z.enum(Obligation).nullish(),
  contactOutcome: z.enum(ContactOutcome).nullish(),
  subject: label.nullish(),
});
export type InteractionRecord = z.infer<typeof interactionRecord>;

/** The customer asks. `dueAt` null: the target of the scoring profile holds. `withdrawnAt` set: no answer is owed. */
export const requestRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  dealId: recordId.nullish(),
  contactId: recordId.nullish(),
  agentId: recordId.nullish(),
  raisedAt: instant,
  dueAt: instant.nullish(),
  withdrawnAt: instant.nullish(),
  channel: z.enum(Channel),
  phase: z.enum(DealPhase).nullish(),
  obligation: z.enum(Obligation).nullish(),
  subject: label.nullish(),
});
export type RequestRecord = z.infer<typeof requestRecord>;

/** An answer to a request, or service of an obligation unasked (`requestId` null). Judged for quality and completeness. */
export const responseRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  requestId: recordId.nullish(),
  interactionId: recordId.nullish(),
  dealId: recordId.nullish(),
  agentId: recordId.nullish(),
  respondedAt: instant,
  channel: z.enum(Channel),
  phase: z.enum(DealPhase).nullish(),
  obligation: z.enum(Obligation).nullish(),
  quality: share.nullish(),
  completeness: share.nullish(),
  rater: z.enum(Rater).nullish(),
});
export type ResponseRecord = z.infer<typeof responseRecord>;
