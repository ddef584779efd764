import { relationshipsOfFlow } from '../flow/relationships-of-flow.measure.js';
import { answered } from './measure/answered.measure.js';
import { completeness } from './measure/completeness.measure.js';
import { coverage } from './measure/coverage.measure.js';
import { onTime } from './measure/on-time.measure.js';
import { overdue } from './measure/overdue.measure.js';
import { quality } from './measure/quality.measure.js';
import { requests } from './measure/requests.measure.js';
import { responseTime } from './measure/response-time.measure.js';

/** Every measure of the dataset `request`, in the order in which the catalogue lists them. */
export const REQUEST_MEASURES = [
  requests,
  answered,
  overdue,
  coverage,
  onTime,
  ...responseTime,
  quality,
  completeness,
  relationshipsOfFlow,
] as const;
