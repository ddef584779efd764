import { sql } from 'kysely';
import type { Day } from '../../domain/calendar.js';
import { Practice } from '../../domain/practice.js';
import { membersOf } from '../../domain/words.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import { predicateSql } from './condition-sql.js';
import { rememberingTables } from './dimension-sql.js';
import type { Fragment } from './fragment.js';
import { listColumn, RELATIONSHIPS_WITH_STATE } from './relationship-state-sql.js';

/** One month of practices: trust is read at the end of its eve and of a day a while after its last. */
export interface ObservedMonth {
  readonly from: Day;
  readonly to: Day;
  readonly before: Day;
  readonly after: Day;
}

export interface PracticeEffectPlan {
  readonly resolved: ResolvedAnalytics;
  readonly months: readonly ObservedMonth[];
  readonly horizonDays: number;
  /** The day whose states the condition looks at. */
  readonly stateDay: Day;
}

/** Points of trust that make one band. */
const BAND = 10;
/** So many without a practice are enough for each with it in a stratum; which of them is told by their keys alone. */
const MOST_COMPARED = 20;

/**
 * The changes of trust of relationships by practice and stratum: all of months with the practice, and of those alike some
 * without it, where it was not done for as long before the month as is looked at after it. Relationships that ended before the
 * later day have no change.
 */
export function practiceChangesSql({ resolved, months, horizonDays, stateDay }: PracticeEffectPlan): {
  readonly statement: Fragment;
  readonly readsStates: boolean;
} {
  const { dataset, where, scope } = resolved;
  const { read, tables } = rememberingTables(listColumn);
  const predicate = predicateSql(where, scope, dataset, read);
  const readsStates = tables.has('relationship_state');
  const rows = months.map(({ from, to, before, after }, number) => sql`(${number}, ${from}, ${to}, ${before}, ${after})`);
  const practices = membersOf(Practice).map((practice) => sql`(${practice})`);
  const day = readsStates ? [sql`bucket (day) as (values (${stateDay}))`] : [];
  const parts = [
    ...day,
    sql`visible as (
  select relationship.key
  ${readsStates ? RELATIONSHIPS_WITH_STATE : sql`from relationship`}
  where ${predicate}
)`,
    sql`observed (month, from_day, to_day, before_day, after_day) as (values ${sql.join(rows)})`,
    sql`practiced (practice) as (values ${sql.join(practices)})`,
    sql`course as (
  select observed.month, earlier.relationship, cast(earlier.type as varchar) as type, cast(earlier.phase as varchar) as phase,
    floor(earlier.trust / ${BAND}) as band, later.trust - earlier.trust as change
  from observed
  join relationship_state as earlier on earlier.day = observed.before_day
  join relationship_state as later on later.day = observed.after_day and later.relationship = earlier.relationship
  join visible on visible.key = earlier.relationship
)`,
    sql`done as (
  select observed.month, fact_action.relationship, cast(fact_action.practice as varchar) as practice,
    count(*) filter (where fact_action.done_day >= observed.from_day and fact_action.done_day < observed.to_day) as actions
  from observed
  join fact_action on fact_action.done_day >= observed.from_day - ${horizonDays} and fact_action.done_day <= observed.after_day
  join visible on visible.key = fact_action.relationship
  where fact_action.state = 'DONE'
  group by observed.month, fact_action.relationship, fact_action.practice
)`,
    sql`candidate as (
  select course.*, practiced.practice, coalesce(done.actions, 0) > 0 as has_practice,
    dense_rank() over (order by practiced.practice, course.month, course.type, course.phase, course.band) as stratum
  from course
  cross join practiced
  left join done on done.month = course.month and done.relationship = course.relationship and done.practice = practiced.practice
  where done.actions is null or done.actions > 0
)`,
    sql`placed as (
  select practice, stratum, relationship, has_practice, change,
    count(*) filter (where has_practice) over (partition by stratum) as practicing,
    row_number() over (partition by stratum, has_practice order by hash(relationship), relationship) as place
  from candidate
)`,
  ];
  const statement = sql`with ${sql.join(parts, sql`,\n`)}
select practice, stratum, relationship, has_practice, change
from placed
where has_practice or practicing > 0 and place <= ${MOST_COMPARED} * practicing
order by practice, stratum, relationship`;
  return { statement, readsStates };
}
