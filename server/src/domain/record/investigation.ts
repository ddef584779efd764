import { z } from 'zod';
import { instant, label, prose, recordId } from './identity.js';

/** Why a case came about. `cause`, in a few fixed words, links cases; the other texts say it in full. `finishedAt` null: under way. */
export const investigationRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  caseId: recordId,
  agentId: recordId.nullish(),
  startedAt: instant,
  finishedAt: instant.nullish(),
  cause: label.nullish(),
  wentWrong: prose.nullish(),
  fixedBy: prose.nullish(),
  preventedBy: prose.nullish(),
});
export type InvestigationRecord = z.infer<typeof investigationRecord>;
