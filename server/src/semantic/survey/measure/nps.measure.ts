import type { Measure } from '../../measure.js';
import { DETRACTOR, NPS_ANSWERED, PROMOTER } from '../survey-conditions.js';

/** −100 to 100 points. Null without an answer. */
export const nps = {
  name: 'NPS',
  label: 'Net promoter score (NPS)',
  definition:
    'Share of promoters (9 or 10 of 10) less share of detractors (0 to 6) among the answers on recommending; several of one response count as their mean.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Reichheld 2003',
  aggregate: { kind: 'NET', for: PROMOTER, against: DETRACTOR, population: NPS_ANSWERED },
} as const satisfies Measure;
