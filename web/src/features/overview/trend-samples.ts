import type { TrendSample, TrendSource } from '../../shared/chart/prepare-trend.ts';

interface Value {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** One period of the portfolio, with its counterpart in the comparison window if one was asked for. */
export interface TrendBucket {
  readonly period: { readonly start: string; readonly end: string; readonly complete: boolean } | null;
  readonly trust: Value;
  readonly commitment: Value;
  readonly previous?: Omit<TrendBucket, 'previous'> | null;
}

/** Trust as a solid and commitment as a dashed line, both with bands. Buckets without a period are not drawn. */
export function trendSources(
  buckets: readonly TrendBucket[],
  labels: { readonly trust: string; readonly commitment: string },
): TrendSource[] {
  return [
    { key: 'trust', label: labels.trust, ink: 'var(--c-trust)', stroke: 'solid', band: true, samples: samplesOf(buckets, 'trust') },
    {
      key: 'commitment',
      label: labels.commitment,
      ink: 'var(--c-commitment)',
      stroke: 'dashed',
      band: true,
      samples: samplesOf(buckets, 'commitment'),
    },
  ];
}

function samplesOf(buckets: readonly TrendBucket[], measure: 'trust' | 'commitment'): TrendSample[] {
  return buckets.flatMap((bucket) => {
    if (!bucket.period) return [];
    const before = bucket.previous?.period ? { ...bucket.previous.period, ...bucket.previous[measure] } : null;
    return [{ ...bucket.period, ...bucket[measure], before }];
  });
}
