import type { Measure } from '../../measure.js';
import { LOST, WON } from '../deal-conditions.js';

/** 0 to 100 percent. Null while nothing was won or lost. */
export const winRate = {
  name: 'WIN_RATE',
  label: 'Win rate',
  definition: 'Share of the deals won, out of those won or lost; those whose need vanished count in neither.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: WON, population: { any: [WON, LOST] } },
} as const satisfies Measure;
