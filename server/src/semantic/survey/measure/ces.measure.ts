import type { Measure } from '../../measure.js';
import { CES_ANSWERED, EASY } from '../survey-conditions.js';

/** 0 to 100 percent. Null without an answer. */
export const ces = {
  name: 'CES',
  label: 'Easy for customers (CES)',
  definition:
    'Share of the answers on effort that say it was easy, 5 to 7 where marks run from 1 to 7; several of one response count as their mean.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Dixon, Freeman, Toman 2010',
  aggregate: { kind: 'SHARE', success: EASY, population: CES_ANSWERED },
} as const satisfies Measure;
