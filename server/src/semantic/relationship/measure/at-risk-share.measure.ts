import type { Measure } from '../../measure.js';

/** 0 to 100 percent of the relationships active on the day, each counted once. */
export const atRiskShare = {
  name: 'AT_RISK_SHARE',
  label: 'Share at risk',
  definition: 'Share of the relationships active on the day whose status is critical, captive or at risk.',
  unit: 'percent',
  higherIsBetter: false,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: { column: 'relationship_state.status', in: ['CRITICAL', 'CAPTIVE', 'AT_RISK'] } },
} as const satisfies Measure;
