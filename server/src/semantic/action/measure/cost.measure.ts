import type { Measure } from '../../measure.js';
import { DONE } from '../action-conditions.js';

/** In the currency that the actions share. 0 where none was done; null where no cost is recorded, or currencies meet. */
export const cost = {
  name: 'COST',
  label: 'Cost',
  definition: 'What the actions that were done cost, where it is recorded.',
  unit: 'money',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'SUM', of: 'fact_action.cost', where: DONE, unitOf: 'fact_action.currency' },
} as const satisfies Measure;
