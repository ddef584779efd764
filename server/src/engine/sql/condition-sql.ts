import { sql } from 'kysely';
import { SCOPE_DIMENSIONS, type RowScope, type ScopeDimension } from '../../access/row-scope.js';
import { dimensionOf } from '../../semantic/catalogue.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { ColumnRef } from '../../semantic/dimension.js';
import type { Condition } from '../request/condition.js';
import { dimensionSql, type ReadColumn } from './dimension-sql.js';
import { every, type Fragment, some } from './fragment.js';

const SCOPE_COLUMNS: Readonly<Record<ScopeDimension, ColumnRef>> = {
  owner: 'relationship.owner_id',
  team: 'relationship.team',
  businessUnit: 'relationship.business_unit_id',
  region: 'relationship.region',
  segment: 'relationship.segment',
};

/** The rows that a caller may see and asked for: the row scope and the condition, in every statement of the engine. */
export function predicateSql(condition: Condition, scope: RowScope, dataset: Dataset, read: ReadColumn): Fragment {
  return every([...scopeSql(scope, read), conditionSql(condition, dataset, read)]);
}

function scopeSql(scope: RowScope, read: ReadColumn): Fragment[] {
  return SCOPE_DIMENSIONS.flatMap((dimension) => {
    const values = scope[dimension];
    return values === undefined ? [] : [memberSql(read(SCOPE_COLUMNS[dimension]), values)];
  });
}

function conditionSql(condition: Condition, dataset: Dataset, read: ReadColumn): Fragment {
  if ('all' in condition) {
    return condition.all.length === 0 ? sql`true` : sql`(${every(condition.all.map((part) => conditionSql(part, dataset, read)))})`;
  }
  if ('any' in condition) {
    return some(condition.any.map((part) => conditionSql(part, dataset, read)));
  }
  if ('not' in condition) {
    return sql`not coalesce(${conditionSql(condition.not, dataset, read)}, false)`;
  }
  const member = dimensionSql(dimensionOf(dataset, condition.dimension), null, read);
  if ('differsFrom' in condition) {
    return sql`${member} <> ${dimensionSql(dimensionOf(dataset, condition.differsFrom), null, read)}`;
  }
  return memberSql(member, condition.in);
}

/** Membership in a list; an empty list has no members. Null is in no list. */
export function memberSql(expression: Fragment, values: readonly string[]): Fragment {
  return values.length === 0 ? sql`false` : sql`${expression} in (${sql.join(values)})`;
}
