import type { Measure } from '../../measure.js';
import { WON } from '../deal-conditions.js';

/** A count; adds up over everything. */
export const won = {
  name: 'WON',
  label: 'Won',
  definition: 'How many of the deals were won.',
  unit: 'deals',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: WON },
} as const satisfies Measure;
