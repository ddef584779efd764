import type { RowScope, ScopeDimension } from '../access/row-scope.js';
import { SCOPE_DIMENSIONS } from '../access/row-scope.js';
import type { Parameter } from './analytics-store.js';

const COLUMN_OF_DIMENSION: Readonly<Record<ScopeDimension, string>> = {
  owner: 'owner_id',
  team: 'team',
  businessUnit: 'business_unit_id',
  region: 'region',
  segment: 'segment',
};

/** A condition on the table `relationship`, under an alias, that only rows inside the scope meet; its parameters follow `taken` others. */
export function scopeCondition(
  scope: RowScope,
  alias: string,
  taken: number,
): { readonly sql: string; readonly parameters: readonly Parameter[] } {
  const restricted = SCOPE_DIMENSIONS.flatMap((dimension) => {
    const values = scope[dimension];
    return values === undefined ? [] : [{ column: COLUMN_OF_DIMENSION[dimension], values }];
  });
  const conditions = restricted.map(({ column, values }, index) =>
    values.length === 0 ? `$${taken + index + 1} IS NULL AND FALSE` : `${alias}.${column} IN (SELECT unnest($${taken + index + 1}))`,
  );
  return {
    sql: conditions.length === 0 ? 'TRUE' : conditions.map((condition) => `(${condition})`).join(' AND '),
    parameters: restricted.map(({ values }) => (values.length === 0 ? null : values)),
  };
}
