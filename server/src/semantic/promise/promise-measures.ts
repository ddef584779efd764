import { relationshipsOfFlow } from '../flow/relationships-of-flow.measure.js';
import { announced } from './measure/announced.measure.js';
import { broken } from './measure/broken.measure.js';
import { due } from './measure/due.measure.js';
import { kept } from './measure/kept.measure.js';
import { keptShare } from './measure/kept-share.measure.js';
import { promises } from './measure/promises.measure.js';

/** Every measure of the dataset `promise`, in the order in which the catalogue lists them. */
export const PROMISE_MEASURES = [promises, due, kept, announced, broken, keptShare, relationshipsOfFlow] as const;
