import { type RowScope, SCOPE_DIMENSIONS, type ScopeDimension } from '../access/row-scope.js';
import type { Parameter } from './analytics-store.js';

/** The column of table `relationship` that each dimension of a row scope restricts. */
export const SCOPE_COLUMN: Readonly<Record<ScopeDimension, string>> = {
  owner: 'relationship.owner_id',
  team: 'relationship.team',
  businessUnit: 'relationship.business_unit_id',
  region: 'relationship.region',
  segment: 'relationship.segment',
};

/**
 * The condition that keeps a statement over table `relationship` inside a row scope. The values are appended to
 * `parameters`, so the statement's own parameters come first. A scope of everything is `TRUE`.
 */
export function scopePredicate(scope: RowScope, parameters: Parameter[]): string {
  const conditions = SCOPE_DIMENSIONS.flatMap((dimension) => {
    const values = scope[dimension];
    return values === undefined ? [] : [`${SCOPE_COLUMN[dimension]} = ANY($${parameters.push(values)})`];
  });
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}
