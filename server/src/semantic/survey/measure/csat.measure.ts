import type { Measure } from '../../measure.js';
import { CSAT_ANSWERED, SATISFIED } from '../survey-conditions.js';

/** 0 to 100 percent. Null without an answer. */
export const csat = {
  name: 'CSAT',
  label: 'Satisfied customers (CSAT)',
  definition:
    'Share of the answers on satisfaction that are 4 or 5 where marks run from 1 to 5; several of one response count as their mean.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: SATISFIED, population: CSAT_ANSWERED },
} as const satisfies Measure;
