import { z } from 'zod';
import { Instrument, Rater } from '../judgement.js';
import { Channel } from '../channel.js';
import { Stream } from '../stream.js';
import { instant, recordId, share } from './identity.js';

/** One judgement, already scaled to 0 (worst) to 1 (best). `stream` null: the instrument's own. */
export const ratingRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  interactionId: recordId.nullish(),
  agentId: recordId.nullish(),
  ratedAt: instant,
  instrument: z.enum(Instrument),
  stream: z.enum(Stream).nullish(),
  rater: z.enum(Rater),
  channel: z.enum(Channel).nullish(),
  value: share,
});
export type RatingRecord = z.infer<typeof ratingRecord>;
