import type { ColumnRef } from './dimension.js';
import type { DurationStatistic, Measure } from './measure.js';

/** A duration as it is declared once; each of its statistics is a measure. */
interface DurationDeclaration<N extends string> {
  readonly name: N;
  readonly label: string;
  /** The sentence that follows "Median of". */
  readonly definition: string;
  readonly source: string | null;
  readonly from: ColumnRef;
  readonly to: ColumnRef;
}

/** The measures of a duration: its name, an underscore, the statistic. */
export type DurationMeasure<N extends string> = Measure & { readonly name: `${N}_${DurationStatistic}` };

const WORDS: Readonly<Record<DurationStatistic, string>> = {
  MEAN: 'mean',
  MEDIAN: 'median',
  P75: '75th percentile',
  P90: '90th percentile',
  P95: '95th percentile',
};

/** One measure for each statistic of a duration. Elapsed time: nights and holidays count. */
export function durationMeasures<N extends string>(declaration: DurationDeclaration<N>): readonly DurationMeasure<N>[] {
  const { name, label, definition, source, from, to } = declaration;
  return (Object.keys(WORDS) as DurationStatistic[]).map((statistic) => ({
    name: `${name}_${statistic}` as const,
    label: `${label}, ${WORDS[statistic]}`,
    definition: `The ${WORDS[statistic]} of ${definition}, in elapsed time.`,
    unit: 'seconds',
    higherIsBetter: false,
    minimumSample: 5,
    source,
    aggregate: { kind: 'DURATION', from, to, statistic },
  }));
}
