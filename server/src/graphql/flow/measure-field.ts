import { type ClassType, Float, Int } from 'type-graphql';
import { wordsOf } from '../../domain/words.js';
import type { SpreadEstimate } from '../../engine/result/estimate-of.js';
import type { DurationStatistic, Measure } from '../../semantic/measure.js';
import type { MeasureOfField } from '../analytics/wanted-of-selection.js';
import { publishWords } from '../words/domain-words.js';
import { DurationType } from '../words/duration.type.js';
import { EstimateType } from '../words/estimate.type.js';
import type { FlowBucket } from './flow-bucket.js';
import { argumentsOf } from './generated-class.js';
import { keyOfName } from './key-of-name.js';
import type { ResolvedField } from './resolver-class.js';

const DurationStat = wordsOf('MEAN', 'MEDIAN', 'P75', 'P90', 'P95');

publishWords(DurationStat, 'DurationStat', 'Which statistic of durations. Percentiles are exact.', {
  MEAN: 'The mean.',
  MEDIAN: 'Half took no longer.',
  P75: 'Three quarters took no longer.',
  P90: 'Nine tenths took no longer.',
  P95: 'All but one in twenty took no longer.',
});

const statistic: ClassType = argumentsOf({
  stat: [() => DurationStat, { defaultValue: DurationStat.MEDIAN, description: 'The statistic.' }],
});

interface StatisticArguments {
  readonly stat: DurationStatistic;
}

/** The fields of a bucket that show measures; the statistics of a duration are one field. */
export function measureFields(measures: readonly Measure[]): ResolvedField<FlowBucket>[] {
  return measures.flatMap((measure) => {
    const { kind } = measure.aggregate;
    const description = descriptionOf(measure);
    const name = keyOfName(measure.name);
    const value = (bucket: FlowBucket) => estimateIn(bucket, measure.name);
    switch (kind) {
      case 'COUNT':
      case 'DISTINCT':
        return { name, type: () => Int, options: { description }, resolve: (bucket) => value(bucket).value };
      case 'SUM':
        return { name, type: () => Float, options: { nullable: true, description }, resolve: (bucket) => value(bucket).value };
      case 'DURATION':
        return measure.aggregate.statistic === 'MEDIAN' ? durationField(measure) : [];
      case 'MEAN':
      case 'SHARE':
      case 'NET':
      case 'RATING':
      case 'RATE':
      case 'RATIO':
        return {
          name,
          type: () => EstimateType,
          options: { description: `${description} NO_DATA: nothing to tell it by.` },
          resolve: value,
        };
      default:
        return kind satisfies never;
    }
  });
}

function durationField(median: Measure): ResolvedField<FlowBucket> {
  const family = familyOf(median);
  return {
    name: keyOfName(family),
    type: () => DurationType,
    options: {
      description: `${median.definition.replace('The median of', 'A statistic of')} Lower is better. Null: nothing was measured.`,
    },
    args: statistic,
    resolve: (bucket, { stat }: StatisticArguments): DurationType => {
      const { value, n, status } = estimateIn(bucket, `${family}_${stat}`);
      return { seconds: value, hours: value === null ? null : value / 3600, n, status };
    },
  };
}

/** Which measure each field of a bucket shows. */
export function measureOfFields(measures: readonly Measure[]): MeasureOfField {
  const plain = new Map(measures.map((measure) => [keyOfName(measure.name), measure.name]));
  const families = new Map(
    measures.flatMap((measure) =>
      measure.aggregate.kind === 'DURATION' ? [[keyOfName(familyOf(measure)), familyOf(measure)] as const] : [],
    ),
  );
  return (field, args) => {
    const family = families.get(field);
    return family === undefined ? (plain.get(field) ?? null) : `${family}_${String(args['stat'])}`;
  };
}

function familyOf({ name }: Measure): string {
  return name.slice(0, name.lastIndexOf('_'));
}

function estimateIn({ bucket }: FlowBucket, measure: string): SpreadEstimate {
  const estimate = bucket.estimates.get(measure);
  if (!estimate) throw new RangeError(`${measure} of a bucket was not computed`);
  return estimate;
}

function descriptionOf({ definition, unit, higherIsBetter }: Measure): string {
  const better = higherIsBetter === null ? '' : higherIsBetter ? ' Higher is better.' : ' Lower is better.';
  const scale = unit === 'percent' || unit === 'points' ? ` In ${unit}.` : '';
  return `${definition}${scale}${better}`;
}
