import type { RowScope } from '../access/row-scope.js';
import type { AnalyticsStore, QueryOptions } from '../analytics/analytics-store.js';
import { scopeCondition } from '../analytics/scope-condition.js';
import type { Instant } from '../domain/calendar.js';

/** A case with the same cause as another. */
export interface LinkedCase {
  readonly caseId: string;
  readonly linkedId: string;
  readonly openedAt: Instant;
  /** How many cases are linked with that one. */
  readonly total: number;
}

export interface LinkedCasePage {
  readonly first: number;
  /** The last linked case of the page before. */
  readonly after: { readonly openedAt: Instant; readonly id: string } | null;
}

/** Cases that came of the same cause: their own, else the one that their latest investigation found. */
export class LinkedCaseReader {
  constructor(private readonly store: AnalyticsStore) {}

  /** The cases linked with each of the given, the latest first, with one more than the page to tell whether others follow. One statement. */
  linked(scope: RowScope, caseIds: readonly string[], { first, after }: LinkedCasePage, options: QueryOptions = {}): Promise<LinkedCase[]> {
    const ofOne = scopeCondition(scope, 'r', 4);
    const ofOther = scopeCondition(scope, 's', 4 + ofOne.parameters.length);
    return this.store.query<{ caseId: string; linkedId: string; openedAt: number; total: number }>(
      `WITH pair AS (
         SELECT c.id AS "caseId", o.id AS "linkedId", o.opened_at AS "openedAt",
           CAST(count(*) OVER (PARTITION BY c.id) AS INTEGER) AS total
         FROM fact_case AS c JOIN relationship AS r ON r.key = c.relationship
         JOIN fact_case AS o ON o.cause = c.cause AND o.id <> c.id JOIN relationship AS s ON s.key = o.relationship
         WHERE c.id IN (SELECT unnest($1)) AND ${ofOne.sql} AND ${ofOther.sql}
       )
       SELECT * FROM pair
       WHERE $3 IS NULL OR "openedAt" < $3 OR ("openedAt" = $3 AND "linkedId" > $4)
       QUALIFY row_number() OVER (PARTITION BY "caseId" ORDER BY "openedAt" DESC, "linkedId") <= $2 + 1
       ORDER BY "caseId", "openedAt" DESC, "linkedId"`,
      [caseIds, first, after?.openedAt ?? null, after?.id ?? null, ...ofOne.parameters, ...ofOther.parameters],
      options,
    );
  }

  /** How many cases are linked with each of the given; one without any is left out. One statement. */
  async counts(scope: RowScope, caseIds: readonly string[], options: QueryOptions = {}): Promise<ReadonlyMap<string, number>> {
    const first = await this.linked(scope, caseIds, { first: 0, after: null }, options);
    return new Map(first.map(({ caseId, total }) => [caseId, total]));
  }
}
