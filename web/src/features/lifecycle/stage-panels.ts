import type { PanelSource } from '../../shared/chart/prepare-multiples.ts';
import { STAGES } from '../../shared/filter/filter-words.ts';
import type { LifecycleStage } from '../../shared/page/resolved-window.gen.ts';

interface StageBucket {
  readonly stage: LifecycleStage | null;
  readonly relationships: number;
  readonly period: { readonly start: string; readonly end: string } | null;
}

/** One panel per stage that any relationship was in, in the order of the stages. */
export function stagePanels(
  buckets: readonly StageBucket[],
  labelOf: (stage: LifecycleStage) => string,
): (PanelSource & { readonly key: LifecycleStage })[] {
  return STAGES.flatMap((stage) => {
    const samples = buckets.flatMap((bucket) =>
      bucket.stage === stage && bucket.period ? [{ start: bucket.period.start, end: bucket.period.end, count: bucket.relationships }] : [],
    );
    return samples.length === 0
      ? []
      : [{ key: stage, label: labelOf(stage), samples: samples.toSorted((one, other) => (one.start < other.start ? -1 : 1)) }];
  });
}
