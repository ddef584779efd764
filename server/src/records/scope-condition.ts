import { type RowScope, SCOPE_DIMENSIONS, type ScopeDimension } from '../access/row-scope.js';

/** What each dimension of a scope is, where `r`, `a` and `o` are a relationship, its account and its owner. */
const COLUMN_OF_DIMENSION: Readonly<Record<ScopeDimension, string>> = {
  owner: 'r.`owner_id`',
  team: 'o.`team`',
  businessUnit: 'r.`business_unit_id`',
  region: 'a.`region`',
  segment: 'a.`segment`',
};

export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The condition that a relationship `r` is in a scope. Joins nothing where the scope needs only the relationship. */
export function scopeCondition(scope: RowScope): Condition {
  const given = SCOPE_DIMENSIONS.flatMap((dimension) => {
    const allowed = scope[dimension];
    return allowed ? [{ column: COLUMN_OF_DIMENSION[dimension], allowed }] : [];
  });
  if (given.some(({ allowed }) => allowed.length === 0)) return { sql: 'FALSE', values: [] };
  return {
    sql: given.map(({ column }) => `${column} IN (?)`).join(' AND ') || 'TRUE',
    values: given.map(({ allowed }) => allowed.map(String)),
  };
}

/** The relationship `r` with what a scope may ask about it. */
export const RELATIONSHIP_IN_SCOPE =
  '`relationship` r JOIN `account` a ON a.`id` = r.`account_id` LEFT JOIN `agent` o ON o.`id` = r.`owner_id`';
