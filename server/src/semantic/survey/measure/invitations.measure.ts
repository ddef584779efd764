import type { Measure } from '../../measure.js';
import { INVITED } from '../survey-conditions.js';

/** A count; adds up over everything. */
export const invitations = {
  name: 'INVITATIONS',
  label: 'Invitations',
  definition: 'How many times a customer was asked to answer a survey.',
  unit: 'invitations',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: INVITED },
} as const satisfies Measure;
