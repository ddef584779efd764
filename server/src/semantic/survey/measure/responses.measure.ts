import type { Measure } from '../../measure.js';
import { RESPONDED } from '../survey-conditions.js';

/** A count; adds up over everything. */
export const responses = {
  name: 'RESPONSES',
  label: 'Responses',
  definition: 'How many responses there were, to invitations or unasked.',
  unit: 'responses',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: RESPONDED },
} as const satisfies Measure;
