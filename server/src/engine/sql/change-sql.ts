import { sql } from 'kysely';
import type { PlannedGrouping } from '../plan/bucket-plan.js';
import type { Reading } from '../plan/reading.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { Measure } from '../../semantic/measure.js';
import { keyColumn, labelColumn } from './bucket-sql.js';
import { predicateSql } from './condition-sql.js';
import { dimensionSql, labelSql, plainColumn } from './dimension-sql.js';
import { type Fragment, named } from './fragment.js';
import { measureParts } from './measure-sql.js';
import { measuredRowsSql, readingTableSql, selectSql } from './reading-sql.js';

/** The groups at both ends of a change: side 0 is the end, 1 the start. */
export function changeSql(
  resolved: ResolvedAnalytics,
  groupings: readonly PlannedGrouping[],
  measure: Measure,
  readings: readonly Reading[],
  limit: number,
): Fragment {
  const { dataset, where, scope } = resolved;
  const members = groupings.map(({ dimension, grain }) => dimensionSql(dimension, grain, plainColumn));
  const labels = groupings.flatMap(({ dimension }, position) => {
    const label = labelSql(dimension, plainColumn);
    return label ? [named(label, labelColumn(position))] : [];
  });
  const { numerator, denominator, relationships } = measureParts(measure, dataset, plainColumn);
  const selections = [
    sql`reading.side`,
    ...members.map((member, position) => named(member, keyColumn(position))),
    ...labels,
    named(sql`cast(${numerator} as double precision)`, 'numerator'),
    named(sql`cast(${denominator ?? sql`null`} as double precision)`, 'denominator'),
    named(relationships, 'relationships'),
  ];
  const keys = members.map((_, position) => sql`${sql.ref(keyColumn(position))} nulls last`);
  return sql`with ${readingTableSql(readings)}
${selectSql(selections)}
  ${measuredRowsSql(dataset, 'reading')}
  where ${predicateSql(where, scope, dataset, plainColumn)}
  group by ${sql.join([sql`reading.side`, ...members])}
  order by ${sql.join([sql`reading.side`, ...keys])}
  limit ${limit}`;
}
