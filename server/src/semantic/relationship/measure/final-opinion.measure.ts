import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no deal had reached a phase. */
export const finalOpinion = {
  name: 'FINAL_OPINION',
  label: 'Final opinion',
  definition: 'Points of the answered obligations out of those of all deal phases reached; an obligation never answered has none.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: { kind: 'RATIO', numerator: 'relationship_state.opinion_points', denominator: 'relationship_state.opinion_out_of' },
} as const satisfies Measure;
