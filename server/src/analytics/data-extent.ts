import type { RowScope } from '../access/row-scope.js';
import type { Day } from '../domain/calendar.js';
import { DEMO_SOURCE } from '../domain/demo-source.js';
import type { AnalyticsStore } from './analytics-store.js';
import { scopeCondition } from './scope-condition.js';

/** What there is inside a row scope. Days are null where there is no data. */
export type DataExtent = {
  readonly relationships: number;
  readonly hasDemoData: boolean;
  /** The first day on which one of them had begun. */
  readonly earliestDay: Day | null;
  /** The last day with a vote. */
  readonly latestDay: Day | null;
};

/** Reads what there is inside a row scope. */
export async function readDataExtent(store: AnalyticsStore, scope: RowScope): Promise<DataExtent> {
  const inScope = scopeCondition(scope, 'relationship', 1);
  const rows = await store.query<Omit<DataExtent, 'hasDemoData'> & { readonly demoRelationships: number }>(
    `WITH visible AS (SELECT "key", source, started_day FROM relationship WHERE ${inScope.sql})
     SELECT count(*) AS relationships, count(CASE WHEN source = $1 THEN 1 END) AS "demoRelationships", min(started_day) AS "earliestDay",
       (SELECT max(day) FROM evidence_day WHERE relationship IN (SELECT "key" FROM visible)) AS "latestDay"
     FROM visible`,
    [DEMO_SOURCE, ...inScope.parameters],
  );
  const { demoRelationships, ...extent } = rows[0]!;
  return { ...extent, hasDemoData: demoRelationships > 0 };
}
