import { sql } from 'kysely';
import { SCOPE_DIMENSIONS, type RowScope, type ScopeDimension } from '../../access/row-scope.js';
import type { Day } from '../../domain/calendar.js';
import { dimensionOf } from '../../semantic/catalogue.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { ColumnRef } from '../../semantic/dimension.js';
import { relationshipDataset } from '../../semantic/relationship/relationship.dataset.js';
import type { Condition } from '../request/condition.js';
import { rowsSql } from './dialect-sql.js';
import { dimensionSql, type ReadColumn, rememberingTables } from './dimension-sql.js';
import { every, type Fragment, some } from './fragment.js';
import { listColumn, RELATIONSHIPS_WITH_STATE } from './relationship-state-sql.js';

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
  if ('relationship' in condition) {
    return relationshipSql(condition.relationship, condition.asOf, dataset);
  }
  const dimension = dimensionOf(dataset, condition.dimension);
  const member = dimensionSql(dimension, null, read);
  if ('differsFrom' in condition) {
    return sql`${member} <> ${dimensionSql(dimensionOf(dataset, condition.differsFrom), null, read)}`;
  }
  if ('days' in condition) {
    const day = dimension.kind === 'DATE' ? read(dimension.column) : member;
    return sql`(${day} >= ${condition.days.from} and ${day} < ${condition.days.to})`;
  }
  return memberSql(member, condition.in);
}

/** Whether an event is one of relationships that meet a condition: a semi-join, which multiplies nothing. */
function relationshipSql(condition: Condition, asOf: Day | null, dataset: Dataset): Fragment {
  const { read, tables } = rememberingTables(listColumn);
  const predicate = conditionSql(condition, relationshipDataset, read);
  const key = sql.ref(`${dataset.table}.relationship`);
  return tables.has('relationship_state')
    ? sql`${key} in (with bucket (day) as (${rowsSql(['day'], [[sql`${asOf}`]])}) select relationship.key ${RELATIONSHIPS_WITH_STATE} where ${predicate})`
    : sql`${key} in (select relationship.key from relationship where ${predicate})`;
}

/** Membership in a list; an empty list has no members. Null is in no list. */
function memberSql(expression: Fragment, values: readonly string[]): Fragment {
  return values.length === 0 ? sql`false` : sql`${expression} in (${sql.join(values)})`;
}
