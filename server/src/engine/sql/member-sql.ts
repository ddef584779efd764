import { sql } from 'kysely';
import type { RowScope } from '../../access/row-scope.js';
import type { Day } from '../../domain/calendar.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { Dimension } from '../../semantic/dimension.js';
import { EVERY_ROW } from '../request/condition.js';
import { predicateSql } from './condition-sql.js';
import { containsText, rowsSql } from './dialect-sql.js';
import { dimensionSql, labelSql } from './dimension-sql.js';
import type { Fragment } from './fragment.js';
import { listColumn, RELATIONSHIPS_WITH_STATE } from './relationship-state-sql.js';

/** The members of a dimension among the relationships that a caller may see, the most frequent first. */
export function memberSearchSql(
  dataset: Dataset,
  dimension: Dimension,
  day: Day,
  scope: RowScope,
  search: string | null,
  first: number,
): Fragment {
  const member = dimensionSql(dimension, null, listColumn);
  const label = labelSql(dimension, listColumn) ?? sql`min(${member})`;
  const sought = search === null ? sql`true` : containsText(sql`member.label`, search);
  return sql`with bucket (day) as (${rowsSql(['day'], [[sql`${day}`]])}),
member as (
  select ${member} as value, ${label} as label, count(*) as relationships
  ${RELATIONSHIPS_WITH_STATE}
  where ${predicateSql(EVERY_ROW, scope, dataset, listColumn)} and ${member} is not null
  group by ${member}
)
select member.value, member.label, member.relationships
from member
where ${sought}
order by member.relationships desc, member.label, member.value
limit ${first}`;
}
