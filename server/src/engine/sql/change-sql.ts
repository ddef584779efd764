import { sql } from 'kysely';
import type { PlannedGrouping } from '../plan/bucket-plan.js';
import type { Reading } from '../plan/reading.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { Measure } from '../../semantic/measure.js';
import { keyColumn, labelColumn } from './cell-sql.js';
import { predicateSql } from './condition-sql.js';
import { asDouble, sortKeySql } from './dialect-sql.js';
import { dimensionSql, labelSql, type ReadColumn, rememberingTables } from './dimension-sql.js';
import { type Fragment, named } from './fragment.js';
import { measureParts } from './measure-sql.js';
import { measuredRowsSql, readingTableSql, selectSql } from './reading-sql.js';
import { rowConditionSql } from './row-condition-sql.js';

/** The groups at both ends of a change: side 0 is the end, 1 the start. */
export function changeSql(
  resolved: ResolvedAnalytics,
  groupings: readonly PlannedGrouping[],
  measure: Measure,
  readings: readonly Reading[],
  limit: number,
): Fragment {
  const { dataset, where, scope } = resolved;
  const { read, tables } = rememberingTables();
  const members = groupings.map(({ dimension, grain }) => dimensionSql(dimension, grain, read));
  const labels = groupings.flatMap(({ dimension }, position) => {
    const label = labelSql(dimension, read);
    return label ? [named(label, labelColumn(position))] : [];
  });
  const { numerator, denominator, relationships } = measureParts(measure, dataset, read);
  const selections = [
    sql`reading.side`,
    ...members.map((member, position) => named(member, keyColumn(position))),
    ...labels,
    named(asDouble(numerator), 'numerator'),
    named(asDouble(denominator ?? sql`null`), 'denominator'),
    named(relationships ?? sql`count(distinct ${sql.ref(`${dataset.table}.relationship`)})`, 'relationships'),
    ...unitSelections(measure, read),
  ];
  const keys = members.map((_, position) => sortKeySql(sql.ref(keyColumn(position)), 'ASC', 'LAST'));
  const predicate = predicateSql(where, scope, dataset, read);
  return sql`with ${readingTableSql(resolved, readings)}
${selectSql(selections)}
  from reading
  ${measuredRowsSql(resolved, sql`reading`, tables)}
  where ${predicate}
  group by ${sql.join([sql`reading.side`, ...members])}
  order by ${sql.join([sql`reading.side`, ...keys])}
  limit ${limit}`;
}

/** The units of what is added up: money of several currencies has no sum. */
function unitSelections({ aggregate }: Measure, read: ReadColumn): Fragment[] {
  if (!('unitOf' in aggregate)) return [];
  const unit = sql`case when ${rowConditionSql(aggregate.where, read)} then coalesce(${read(aggregate.unitOf)}, '') end`;
  return [named(sql`min(${unit})`, 'lowest_unit'), named(sql`max(${unit})`, 'highest_unit')];
}
