import { relationshipsOfFlow } from '../flow/relationships-of-flow.measure.js';
import { cases } from './measure/cases.measure.js';
import { complaintsReopened } from './measure/complaints-reopened.measure.js';
import { complaintsResolved } from './measure/complaints-resolved.measure.js';
import { complaints } from './measure/complaints.measure.js';
import { confirmed } from './measure/confirmed.measure.js';
import { recurrence } from './measure/recurrence.measure.js';
import { reopened } from './measure/reopened.measure.js';
import { resolved } from './measure/resolved.measure.js';
import { resolvedOnTime } from './measure/resolved-on-time.measure.js';
import { timeToAcknowledge } from './measure/time-to-acknowledge.measure.js';
import { timeToResolve } from './measure/time-to-resolve.measure.js';

/** Every measure of the dataset `case`, in the order in which the catalogue lists them. */
export const CASE_MEASURES = [
  cases,
  complaints,
  complaintsResolved,
  complaintsReopened,
  resolved,
  reopened,
  recurrence,
  ...timeToAcknowledge,
  ...timeToResolve,
  resolvedOnTime,
  confirmed,
  relationshipsOfFlow,
] as const;
