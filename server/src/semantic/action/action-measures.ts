import { relationshipsOfFlow } from '../flow/relationships-of-flow.measure.js';
import { actions } from './measure/actions.measure.js';
import { cost } from './measure/cost.measure.js';
import { done } from './measure/done.measure.js';
import { moved } from './measure/moved.measure.js';
import { onTime } from './measure/on-time.measure.js';
import { overdue } from './measure/overdue.measure.js';
import { skipped } from './measure/skipped.measure.js';

/** Every measure of the dataset `action`, in the order in which the catalogue lists them. */
export const ACTION_MEASURES = [actions, done, skipped, moved, overdue, onTime, cost, relationshipsOfFlow] as const;
