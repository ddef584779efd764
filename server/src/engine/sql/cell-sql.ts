import { sql } from 'kysely';
import type { Measure } from '../../semantic/measure.js';
import type { BucketPlan } from '../plan/bucket-plan.js';
import { breakdownSelections } from './breakdown-sql.js';
import { clusteredSelections, isClustered, partSelections } from './clustered-measure-sql.js';
import { predicateSql } from './condition-sql.js';
import { isSame } from './dialect-sql.js';
import { dimensionSql, labelSql, type ReadColumn, rememberingTables } from './dimension-sql.js';
import { every, type Fragment, named } from './fragment.js';
import { columnsOfMeasure, measureSelections } from './measure-sql.js';
import { measuredRowsSql, selectSql } from './reading-sql.js';

/** The column of a grouping's member, and of what the member is called. */
export const keyColumn = (position: number): string => `key_${position}`;
export const labelColumn = (position: number): string => `label_${position}`;

/** The measures of a plan's cells: of the window and of its counterpart. */
function measuresOfCells({ measures, previousMeasures }: BucketPlan): Measure[] {
  return [...measures, ...(previousMeasures ?? []).filter((measure) => !measures.includes(measure))];
}

/** The table `cell`, one row for each side and group, with the tables that it is made of. */
export function cellTablesSql(plan: BucketPlan): Fragment[] {
  const { dataset } = plan.resolved;
  const clustered = measuresOfCells(plan).filter((measure) => isClustered(measure, dataset));
  if (clustered.length === 0) return [sql`cell as (${cellsOfRowsSql(plan, measuresOfCells(plan))})`];
  const others = measuresOfCells(plan).filter((measure) => !clustered.includes(measure));
  const keys = keyColumns(plan);
  const sameKeys = every([
    sql`by_row.side = by_part.side`,
    ...keys.map((key) => isSame(sql.ref(`by_row.${key}`), sql.ref(`by_part.${key}`))),
  ]);
  const columns = clustered.flatMap((measure) => columnsOfMeasure(measure, dataset)).map((column) => sql.ref(`by_part.${column}`));
  return [
    sql`by_row as (${cellsOfRowsSql(plan, others)})`,
    sql`part as (${partsSql(plan, clustered)})`,
    sql`by_part as (${cellsOfPartsSql(plan, clustered)})`,
    sql`cell as (${selectSql([sql`by_row.*`, ...columns])}
  from by_row
  join by_part on ${sameKeys}
)`,
  ];
}

function cellsOfRowsSql(plan: BucketPlan, measures: readonly Measure[]): Fragment {
  const { dataset } = plan.resolved;
  return groupedRowsSql(plan, [], (read) => [
    ...plan.groupings.flatMap(({ dimension }, position) => {
      const label = labelSql(dimension, read);
      return label ? [named(label, labelColumn(position))] : [];
    }),
    named(sql`count(*)`, 'bucket_rows'),
    ...measures.flatMap((measure) => measureSelections(measure, dataset, read)),
    ...(plan.breakdown || plan.previousBreakdown ? breakdownSelections(dataset, read) : []),
  ]);
}

/** What each relationship has of each group. */
function partsSql(plan: BucketPlan, measures: readonly Measure[]): Fragment {
  const relationship = sql.ref(`${plan.resolved.dataset.table}.relationship`);
  return groupedRowsSql(plan, [relationship], (read) => measures.flatMap((measure) => partSelections(measure, read)));
}

function cellsOfPartsSql(plan: BucketPlan, measures: readonly Measure[]): Fragment {
  const keys = ['side', ...keyColumns(plan)].map((key) => sql.ref(key));
  return sql`${selectSql([...keys, ...measures.flatMap((measure) => clusteredSelections(measure, plan.withholdsPersons))])}
  from part
  group by ${sql.join(keys)}
`;
}

function groupedRowsSql(plan: BucketPlan, besides: readonly Fragment[], selected: (read: ReadColumn) => readonly Fragment[]): Fragment {
  const { dataset, where, scope } = plan.resolved;
  const { read, tables } = rememberingTables();
  const members = plan.groupings.map(({ dimension, grain }) => dimensionSql(dimension, grain, read));
  const selections = [sql`reading.side`, ...members.map((member, position) => named(member, keyColumn(position))), ...selected(read)];
  const predicate = predicateSql(where, scope, dataset, read);
  return sql`${selectSql(selections)}
  from reading
  ${measuredRowsSql(plan.resolved, sql`reading`, tables)}
  where ${predicate}
  group by ${sql.join([sql`reading.side`, ...members, ...besides])}
`;
}

function keyColumns(plan: BucketPlan): string[] {
  return plan.groupings.map((_, position) => keyColumn(position));
}
