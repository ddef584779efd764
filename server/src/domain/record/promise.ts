import { z } from 'zod';
import { Side } from '../lifecycle-stage.js';
import { instant, label, recordId } from './identity.js';

/** What one side said it would do by a date. `announcedAt`: when lateness was announced, if it was. `isCallBack`: to be in touch in person. */
export const promiseRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  dealId: recordId.nullish(),
  requestId: recordId.nullish(),
  agentId: recordId.nullish(),
  madeBy: z.enum(Side),
  madeAt: instant,
  dueAt: instant,
  keptAt: instant.nullish(),
  announcedAt: instant.nullish(),
  isCallBack: z.boolean().nullish(),
  subject: label.nullish(),
});
export type PromiseRecord = z.infer<typeof promiseRecord>;
