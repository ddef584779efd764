/** What a query may find in an estimate; a test reads only what it selected. */
interface EstimateAnswer {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly relationships: number;
  readonly status: string;
}

interface PageInfoAnswer {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly endCursor: string | null;
}

export interface ListAnswer {
  readonly totalCount: number;
  readonly pageInfo: PageInfoAnswer;
  readonly nodes: readonly { readonly id: string }[];
}

interface BucketAnswer {
  readonly id: string;
  readonly relationships: number;
  readonly period: { readonly start: string; readonly end: string; readonly complete: boolean };
  readonly status: string;
  readonly phase: string | null;
  readonly account: { readonly name: string };
  readonly trust: EstimateAnswer;
  readonly big: EstimateAnswer;
  readonly atRiskShare: EstimateAnswer;
  readonly finalOpinion: EstimateAnswer;
  readonly stream: EstimateAnswer;
  readonly attribute: EstimateAnswer;
  readonly byStatus: readonly object[];
  readonly previous: BucketAnswer;
  readonly change: { readonly delta: number; readonly low: number; readonly high: number; readonly beyondNoise: boolean };
  readonly drill: ListAnswer;
}

interface BucketsAnswer {
  readonly nodes: readonly BucketAnswer[];
  readonly totalGroups: number;
  readonly truncated: boolean;
  readonly pageInfo: PageInfoAnswer;
}

export interface ItemAnswer {
  readonly label: string;
  readonly kind: string;
  readonly contribution: number;
}

interface ChangesAnswer {
  readonly start: number | null;
  readonly end: number | null;
  readonly delta: number | null;
  readonly other: number;
  readonly items: readonly ItemAnswer[];
  readonly totals: readonly ItemAnswer[];
}

/** The answer to an analytics field; `a`, `b` and `c` are aliases of buckets. */
export interface AnalyticsAnswer {
  readonly id: string;
  readonly total: BucketAnswer;
  readonly buckets: BucketsAnswer;
  readonly a: BucketsAnswer;
  readonly b: BucketsAnswer;
  readonly c: BucketsAnswer;
  readonly changes: ChangesAnswer;
  readonly meta: object;
}
