import DataLoader from 'dataloader';
import type { Engine } from '../../engine/engine.js';
import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';
import type { AnalyticsRequest, BucketsRequest, ChangesRequest, Grouping, Wanted } from '../../engine/request/analytics-request.js';
import type { Caller } from '../../engine/request/caller.js';
import type { Bucket } from '../../engine/result/bucket.js';
import type { ChangeDecomposition } from '../../engine/result/change-decomposition.js';
import { canonical } from '../../engine/run/hash.js';
import type { BucketsPage } from '../../engine/run/read-buckets.js';
import type { RelationshipListRequest, RelationshipPage } from '../../engine/run/read-relationships.js';
import type { GraphqlContext } from '../context.js';
import { bothWanted } from './wanted-of-selection.js';

interface Question<R> {
  readonly resolved: ResolvedAnalytics;
  readonly request: R;
}

type BucketsQuestion = Question<BucketsRequest> & { readonly wanted: Wanted & { readonly totalGroups: boolean } };
type TotalQuestion = { readonly resolved: ResolvedAnalytics; readonly wanted: Wanted };
type DrillQuestion = Question<RelationshipListRequest> & { readonly groupBy: readonly Grouping[]; readonly bucket: Bucket };

/** The analytics of one request: equal questions are asked of the engine once, with all that their askers selected. */
export interface AnalyticsSession {
  readonly caller: Caller;
  readonly resolve: (request: AnalyticsRequest) => Promise<ResolvedAnalytics>;
  readonly total: (question: TotalQuestion) => Promise<Bucket>;
  readonly buckets: (question: BucketsQuestion) => Promise<BucketsPage>;
  readonly changes: (question: Question<ChangesRequest>) => Promise<ChangeDecomposition>;
  readonly drill: (question: DrillQuestion) => Promise<RelationshipPage>;
}

const sessions = new WeakMap<GraphqlContext, AnalyticsSession>();

/** The session of the request that a context belongs to. */
export function analyticsSessionOf(context: GraphqlContext): AnalyticsSession {
  const session = sessions.get(context) ?? openSession(context.engine, callerOf(context));
  sessions.set(context, session);
  return session;
}

/** The caller as the engine knows it. */
function callerOf({ identity, signal }: GraphqlContext): Caller {
  return { scope: identity.scope, role: identity.role, signal };
}

function openSession(engine: Engine, caller: Caller): AnalyticsSession {
  const resolve = new DataLoader(
    (requests: readonly AnalyticsRequest[]) => settled(requests.map((request) => engine.resolve(request, caller))),
    {
      cacheKeyFn: canonical,
    },
  );
  const total = merging(
    ({ resolved }: TotalQuestion) => resolved.id,
    (one, other) => ({ ...one, wanted: bothWanted(one.wanted, other.wanted) }),
    ({ resolved, wanted }) => engine.total(resolved, wanted, caller),
  );
  const buckets = merging(
    ({ resolved, request }: BucketsQuestion) => `${resolved.id} ${canonical(request)}`,
    (one, other) => ({
      ...one,
      wanted: { ...bothWanted(one.wanted, other.wanted), totalGroups: one.wanted.totalGroups || other.wanted.totalGroups },
    }),
    ({ resolved, request, wanted }) => engine.buckets(resolved, request, wanted, caller),
  );
  const changes = merging(
    ({ resolved, request }: Question<ChangesRequest>) => `${resolved.id} ${canonical(request)}`,
    (one) => one,
    ({ resolved, request }) => engine.changes(resolved, request, caller),
  );
  const drill = new DataLoader((questions: readonly DrillQuestion[]) => drillTogether(engine, questions, caller), { cache: false });
  return {
    caller,
    resolve: (request) => resolve.load(request),
    total: (question) => total.load(question),
    buckets: (question) => buckets.load(question),
    changes: (question) => changes.load(question),
    drill: (question) => drill.load(question),
  };
}

/** Questions of one moment that have the same key become one, asked once; each asker has the answer to all of it. */
function merging<Q, A>(keyOf: (question: Q) => string, merge: (one: Q, other: Q) => Q, ask: (question: Q) => Promise<A>): DataLoader<Q, A> {
  return new DataLoader<Q, A>(
    (questions) => {
      const merged = new Map<string, Q>();
      for (const question of questions) {
        const key = keyOf(question);
        const known = merged.get(key);
        merged.set(key, known === undefined ? question : merge(known, question));
      }
      const answers = new Map([...merged].map(([key, question]) => [key, ask(question)]));
      return settled(questions.map((question) => answers.get(keyOf(question)) as Promise<A>));
    },
    { cache: false },
  );
}

async function drillTogether(engine: Engine, questions: readonly DrillQuestion[], caller: Caller): Promise<(RelationshipPage | Error)[]> {
  const together = Map.groupBy(questions, ({ resolved, groupBy, request }) => canonical([resolved.id, groupBy, request]));
  const pages = new Map<DrillQuestion, Promise<RelationshipPage>>();
  for (const group of together.values()) {
    const [first] = group;
    if (!first) continue;
    const answer = engine.drills(
      first.resolved,
      first.groupBy,
      group.map(({ bucket }) => bucket),
      first.request,
      caller,
    );
    group.forEach((question, position) =>
      pages.set(
        question,
        answer.then((found) => found[position] as RelationshipPage),
      ),
    );
  }
  return settled(questions.map((question) => pages.get(question) as Promise<RelationshipPage>));
}

async function settled<A>(answers: readonly Promise<A>[]): Promise<(A | Error)[]> {
  const outcomes = await Promise.allSettled(answers);
  return outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value : outcome.reason instanceof Error ? outcome.reason : new Error(String(outcome.reason)),
  );
}
