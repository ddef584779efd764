import type { GraphQLResolveInfo } from 'graphql';
import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';
import type { BucketsRequest, Grouping } from '../../engine/request/analytics-request.js';
import type { Bucket } from '../../engine/result/bucket.js';
import type { GraphqlContext } from '../context.js';
import { analyticsSessionOf } from './analytics-session.js';
import { pageInfoOf } from './page-info-of.js';
import { selectedFields } from './selected-fields.js';
import { type MeasureOfField, wantedOf } from './wanted-of-selection.js';

/** What any dataset's resolvers are asked with: the question made absolute, and where its answer goes. */
export interface Asked<B> {
  readonly resolved: ResolvedAnalytics;
  readonly context: GraphqlContext;
  readonly info: GraphQLResolveInfo;
  readonly measureOfField: MeasureOfField;
  readonly shown: (bucket: Bucket, resolved: ResolvedAnalytics, groupBy: readonly Grouping[]) => B;
}

/** The one bucket over the whole window, with what was selected of it. */
export async function answerTotal<B>({ resolved, context, info, measureOfField, shown }: Asked<B>): Promise<B> {
  const wanted = wantedOf(selectedFields(info), [], resolved.dataset, measureOfField);
  return shown(await analyticsSessionOf(context).total({ resolved, wanted }), resolved, []);
}

/** A page of buckets, with what was selected of them. */
export async function answerBuckets<B>({ resolved, context, info, measureOfField, shown }: Asked<B>, request: BucketsRequest) {
  const selected = selectedFields(info);
  const ofNodes = selected.flatMap(({ name, fields }) => (name === 'nodes' ? fields : []));
  const totalGroups = selected.some(({ name }) => name === 'totalGroups');
  const wanted = { ...wantedOf(ofNodes, request.groupBy, resolved.dataset, measureOfField), totalGroups };
  const page = await analyticsSessionOf(context).buckets({ resolved, request, wanted });
  return {
    nodes: page.nodes.map((bucket) => shown(bucket, resolved, request.groupBy)),
    pageInfo: pageInfoOf(page),
    totalGroups: page.totalGroups ?? page.nodes.length,
    truncated: page.hasNextPage || page.hasPreviousPage,
  };
}
