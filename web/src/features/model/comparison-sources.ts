import type { Stroke } from '../../shared/chart/chart-model.ts';
import type { TrendSource } from '../../shared/chart/prepare-trend.ts';

interface Value {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** One period by one profile. */
export interface ComparedBucket {
  readonly period: { readonly start: string; readonly end: string; readonly complete: boolean } | null;
  readonly trust: Value;
  readonly commitment: Value;
}

type Measure = 'trust' | 'commitment';

/** Trust and commitment by two profiles: what is in force as in every chart, the other one dotted and without a band. */
export function comparisonSources(
  inForce: readonly ComparedBucket[],
  other: readonly ComparedBucket[],
  labelOf: (measure: Measure, side: 'inForce' | 'other') => string,
): TrendSource[] {
  const line = (measure: Measure, side: 'inForce' | 'other', stroke: Stroke): TrendSource => ({
    key: `${measure}-${side}`,
    label: labelOf(measure, side),
    ink: `var(--c-${measure})`,
    stroke,
    band: side === 'inForce',
    samples: (side === 'inForce' ? inForce : other).flatMap((bucket) => (bucket.period ? [{ ...bucket.period, ...bucket[measure] }] : [])),
  });
  return [
    line('trust', 'inForce', 'solid'),
    line('trust', 'other', 'dotted'),
    line('commitment', 'inForce', 'dashed'),
    line('commitment', 'other', 'dotted'),
  ];
}
