import { z } from 'zod';
import { CaseKind, ComplaintCategory } from '../judgement.js';
import { Channel } from '../channel.js';
import { instant, label, recordId } from './identity.js';

/**
 * A complaint, malfunction or fault. Severity 1 (slight) to 3 (severe). `confirmedAt`: the customer confirmed the
 * resolution. Cases with the same `cause` are linked; null: the cause that its investigation found.
 */
export const caseRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  dealId: recordId.nullish(),
  contactId: recordId.nullish(),
  agentId: recordId.nullish(),
  kind: z.enum(CaseKind),
  category: z.enum(ComplaintCategory).nullish(),
  severity: z.int().min(1).max(3),
  isJustified: z.boolean().nullish(),
  channel: z.enum(Channel).nullish(),
  openedAt: instant,
  dueAt: instant.nullish(),
  acknowledgedAt: instant.nullish(),
  resolvedAt: instant.nullish(),
  confirmedAt: instant.nullish(),
  closedAt: instant.nullish(),
  reopenCount: z.int().min(0).max(1000).nullish(),
  subject: label.nullish(),
  cause: label.nullish(),
});
export type CaseRecord = z.infer<typeof caseRecord>;
