import { type ClassType, Directive, ID, Int } from 'type-graphql';
import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';
import type { ChangesRequest } from '../../engine/request/analytics-request.js';
import { changeBetween } from '../../engine/result/estimate-change.js';
import { analyticsMetaOf } from '../analytics/analytics-meta-of.js';
import { AnalyticsMeta } from '../analytics/analytics-meta.type.js';
import { analyticsSessionOf } from '../analytics/analytics-session.js';
import { answerBuckets, answerTotal } from '../analytics/answer-analytics.js';
import { relationshipConnectionOf } from '../analytics/page-info-of.js';
import {
  type AnalyticsArguments,
  analyticsRequestOf,
  type BucketsArguments,
  bucketsRequestOf,
  type ListArguments,
  listRequestOf,
} from '../analytics/requests-of-args.js';
import { RelationshipConnection } from '../relationship/relationship-connection.type.js';
import { EstimateChangeType } from '../words/estimate-change.type.js';
import { PageInfoType } from '../words/page-info.type.js';
import { dimensionField } from './dimension-field.js';
import { type FlowBucket, flowBucketOf } from './flow-bucket.js';
import { FlowChange } from './flow-change.type.js';
import type { FlowDeclaration } from './flow-declaration.js';
import { type FlowArguments, flowArguments } from './flow-inputs.js';
import { publishFlowWords } from './flow-words.js';
import { objectOf } from './generated-class.js';
import { measureFields, measureOfFields } from './measure-field.js';
import { type ResolvedField, queryOf, resolverOf } from './resolver-class.js';

interface FlowAnswer {
  readonly id: string;
  readonly resolved: ResolvedAnalytics;
}

/** The whole API of a flow: its types, and the resolvers of its root field, its analytics and its buckets. */
export function flowResolvers(declaration: FlowDeclaration): ClassType[] {
  const { dataset, name, description } = declaration;
  const given = flowArguments(declaration, publishFlowWords(declaration));
  const label = dataset.label.toLowerCase();
  const bucket = objectOf(
    `${name}Bucket`,
    `One group of ${label} of one period. Measures sit directly on it. A dimension that is not in groupBy is the error DIMENSION_NOT_GROUPED.`,
    { id: [() => ID, { description: 'Equal for the same group of the same question by a caller of the same scope.' }] },
  );
  const connection = objectOf(`${name}BucketConnection`, 'A page of buckets.', {
    nodes: [() => [bucket], { description: 'The buckets of this page.' }],
    pageInfo: [() => PageInfoType, { description: 'Where this page stands.' }],
    totalGroups: [() => Int, { description: 'How many buckets there are on all pages together. Computed only when selected.' }],
    truncated: [() => Boolean, { description: 'True when there are buckets that this page does not hold.' }],
  });
  const analytics = objectOf(`${name}Analytics`, `${description} Only what is selected is computed.`, {
    id: [() => ID, { description: 'Equal for the same question by a caller of the same scope.' }],
  });
  return [
    queryOf({
      name: `${name.charAt(0).toLowerCase()}${name.slice(1)}Analytics`,
      type: () => analytics,
      options: { description },
      args: given.analytics,
      decorators: [Directive('@cost(weight: 10)')],
      resolve: async (_root, args: AnalyticsArguments, context): Promise<FlowAnswer> => {
        const resolved = await analyticsSessionOf(context).resolve(analyticsRequestOf(dataset.name, args));
        return { id: resolved.id, resolved };
      },
    }),
    resolverOf(analytics, analyticsFields(declaration, given, bucket, connection)),
    resolverOf(bucket, bucketFields(declaration, given, bucket)),
  ];
}

function analyticsFields(
  { dataset }: FlowDeclaration,
  given: FlowArguments,
  bucket: ClassType,
  connection: ClassType,
): ResolvedField<FlowAnswer>[] {
  const measureOfField = measureOfFields(dataset.measures);
  const shown = flowBucketOf;
  return [
    {
      name: 'total',
      type: () => bucket,
      options: { description: 'All that happened in the window; from rows, never from buckets.' },
      resolve: ({ resolved }, _args, context, info) => answerTotal({ resolved, context, info, measureOfField, shown }),
    },
    {
      name: 'buckets',
      type: () => connection,
      options: { description: `Groups of ${dataset.label.toLowerCase()}. With PERIOD, each period has what happened in it.` },
      args: given.buckets,
      resolve: ({ resolved }, args: BucketsArguments, context, info) =>
        answerBuckets({ resolved, context, info, measureOfField, shown }, bucketsRequestOf(args)),
    },
    {
      name: 'changes',
      type: () => FlowChange,
      options: {
        description:
          'What moved the measure from the comparison window, or without one the equally long span before, to the window, split by groups.',
      },
      args: given.changes,
      resolve: ({ resolved }, { by, measure, top }: ChangesRequest, context) =>
        analyticsSessionOf(context).changes({ resolved, request: { by, measure, top } }),
    },
    {
      name: 'meta',
      type: () => AnalyticsMeta,
      options: { description: 'What the answer is about, made absolute, and how fresh it is.' },
      resolve: ({ resolved }) => analyticsMetaOf(resolved),
    },
  ];
}

function bucketFields({ dataset }: FlowDeclaration, given: FlowArguments, bucket: ClassType): ResolvedField<FlowBucket>[] {
  return [
    ...dataset.dimensions.map(dimensionField),
    ...measureFields(dataset.measures),
    {
      name: 'previous',
      type: () => bucket,
      options: { nullable: true, description: 'The same group in the comparison window. Null: nothing is compared.' },
      resolve: ({ bucket: { previous }, resolved, groupBy }) => previous && flowBucketOf(previous, resolved, groupBy),
    },
    {
      name: 'change',
      type: () => EstimateChangeType,
      options: {
        description:
          'How far a measure moved from the comparison window. All null: nothing is compared, or there was nothing. Counts have no range.',
      },
      args: given.change,
      resolve: ({ bucket: { estimates, previous } }, { measure }: { readonly measure: string }) => {
        const current = estimates.get(measure);
        if (!current) throw new RangeError(`${measure} of a bucket was not computed`);
        return changeBetween(previous?.estimates.get(measure) ?? null, current);
      },
    },
    {
      name: 'drill',
      type: () => RelationshipConnection,
      options: { description: 'The relationships behind the bucket: totalCount is its count of relationships.' },
      args: given.drill,
      resolve: async ({ bucket: drilled, resolved, groupBy }, args: ListArguments, context) => {
        const request = listRequestOf(args);
        return relationshipConnectionOf(await analyticsSessionOf(context).drill({ resolved, groupBy, bucket: drilled, request }), context);
      },
    },
  ];
}
