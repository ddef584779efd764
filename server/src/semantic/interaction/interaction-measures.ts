import { relationshipsOfFlow } from '../flow/relationships-of-flow.measure.js';
import { attempts } from './measure/attempts.measure.js';
import { humanShare } from './measure/human-share.measure.js';
import { inbound } from './measure/inbound.measure.js';
import { interactions } from './measure/interactions.measure.js';
import { outbound } from './measure/outbound.measure.js';
import { reachedShare } from './measure/reached-share.measure.js';

/** Every measure of the dataset `interaction`, in the order in which the catalogue lists them. */
export const INTERACTION_MEASURES = [interactions, inbound, outbound, humanShare, attempts, reachedShare, relationshipsOfFlow] as const;
