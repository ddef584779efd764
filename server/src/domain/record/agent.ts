import { z } from 'zod';
import { label, recordId } from './identity.js';

/** A person on the supplier's side. */
export const agentRecord = z.strictObject({
  id: recordId,
  name: label,
  team: label.nullish(),
});
export type AgentRecord = z.infer<typeof agentRecord>;
