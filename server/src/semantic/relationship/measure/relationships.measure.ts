import type { Measure } from '../../measure.js';

/** A count; adds up over everything but time. */
export const relationships = {
  name: 'RELATIONSHIPS',
  label: 'Relationships',
  definition: 'How many relationships were active on the day: after their first contact and before their recorded end.',
  unit: 'relationships',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT' },
} as const satisfies Measure;
