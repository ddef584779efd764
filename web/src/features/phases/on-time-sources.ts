import type { TrendSource } from '../../shared/chart/prepare-trend.ts';
import { PHASES } from '../../shared/filter/filter-words.ts';
import type { DealPhase } from '../../shared/page/resolved-window.gen.ts';

interface OnTimeBucket {
  readonly phase: DealPhase | null;
  readonly period: { readonly start: string; readonly end: string; readonly complete: boolean } | null;
  readonly onTime: { readonly value: number | null; readonly low: number | null; readonly high: number | null; readonly n: number };
}

const LOOKS = {
  PRE_DEAL: { ink: 'var(--c-intelligence)', stroke: 'solid' },
  OPERATIONAL: { ink: 'var(--c-responsiveness)', stroke: 'dashed' },
  POST_DEAL: { ink: 'var(--c-availability)', stroke: 'dotted' },
} as const satisfies Record<DealPhase, unknown>;

/** One line per phase in which an answer fell due: the percent of what fell due that had its answer by then, by period. */
export function onTimeSources(buckets: readonly OnTimeBucket[], labelOf: (phase: DealPhase) => string): TrendSource[] {
  return PHASES.flatMap((phase) => {
    const samples = buckets
      .flatMap(({ phase: of, period, onTime }) => (of === phase && period ? [{ ...period, ...onTime }] : []))
      .toSorted((one, other) => (one.start < other.start ? -1 : 1));
    return samples.length === 0 ? [] : [{ key: phase, label: labelOf(phase), ...LOOKS[phase], band: false, samples }];
  });
}
