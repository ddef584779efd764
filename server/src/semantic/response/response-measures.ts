import { relationshipsOfFlow } from '../flow/relationships-of-flow.measure.js';
import { completeness } from './measure/completeness.measure.js';
import { goodness } from './measure/goodness.measure.js';
import { judged } from './measure/judged.measure.js';
import { quality } from './measure/quality.measure.js';
import { responses } from './measure/responses.measure.js';
import { unasked } from './measure/unasked.measure.js';

/** Every measure of the dataset `response`, in the order in which the catalogue lists them. */
export const RESPONSE_MEASURES = [responses, unasked, judged, quality, completeness, goodness, relationshipsOfFlow] as const;
