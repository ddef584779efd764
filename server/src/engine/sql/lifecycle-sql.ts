import { sql } from 'kysely';
import type { Day } from '../../domain/calendar.js';
import type { TimeWindow } from '../../domain/window.js';
import type { PlannedGrouping } from '../plan/bucket-plan.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import { predicateSql } from './condition-sql.js';
import { asText, differs, rowsSql } from './dialect-sql.js';
import { dimensionSql, rememberingTables } from './dimension-sql.js';
import { type Fragment, list, named } from './fragment.js';
import { listColumn, RELATIONSHIPS_WITH_STATE } from './relationship-state-sql.js';

/** What a statement about lifecycles is about. */
export interface LifecyclePlan {
  readonly resolved: ResolvedAnalytics;
  /** The days [from, to) of the window of which anything can be known yet. */
  readonly observed: TimeWindow;
  /** The day whose states the condition and the grouping look at. */
  readonly stateDay: Day;
  /** By what relationships are told apart; null: all are one. */
  readonly by: PlannedGrouping | null;
}

/** A statement, and whether it reads states of relationships, which must then exist. */
export interface LifecycleStatement {
  readonly statement: Fragment;
  readonly readsStates: boolean;
}

/** Who ended a relationship, or why, where no record says it. */
const NOT_RECORDED = 'NOT_RECORDED';

/** How often relationships moved from each stage to each other. A stage that is recorded again is no move. */
export function stageMovesSql(plan: LifecyclePlan): LifecycleStatement {
  const { from, to } = plan.observed;
  return aboutVisible(
    plan,
    [],
    sql`select ${asText(sql`stage_change.from_stage`)} as from_stage, ${asText(sql`stage_change.to_stage`)} as to_stage,
  count(*) as moves, count(distinct stage_change.relationship) as relationships
from stage_change
join visible on visible.key = stage_change.relationship
where stage_change.day >= ${from} and stage_change.day < ${to} and ${differs(sql`stage_change.from_stage`, sql`stage_change.to_stage`)}
group by stage_change.from_stage, stage_change.to_stage`,
  );
}

/** The spells of relationships in stages. Of several moves on one day the last holds; the end of a relationship ends its stage. */
export function stageSpellsSql(plan: LifecyclePlan): LifecycleStatement {
  const lastOfDay = sql`last_of_day as (
  select stage_change.relationship, stage_change.day, ${asText(sql`stage_change.to_stage`)} as stage,
    row_number() over (partition by stage_change.relationship, stage_change.day order by stage_change.occurred_at desc, stage_change.id desc) as place
  from stage_change
  join visible on visible.key = stage_change.relationship
)`;
  const move = sql`move as (
  select relationship, day, stage, lag(stage) over (partition by relationship order by day) as stage_before
  from last_of_day
  where place = 1
)`;
  const stay = sql`stay as (
  select relationship, stage, day as start_day, lead(day) over (partition by relationship order by day) as next_day
  from move
  where ${differs(sql`stage`, sql`stage_before`)}
)`;
  const spell = sql`spell as (
  select stay.stage, stay.start_day, 'MOVED' as reason,
    case when stay.stage = 'DISSOLUTION' then stay.next_day else least(coalesce(stay.next_day, visible.ended_day), coalesce(visible.ended_day, stay.next_day)) end as end_day
  from stay
  join visible on visible.key = stay.relationship
)`;
  const observed = observedSql(plan.observed, ['stage'], 1);
  return aboutVisible(plan, [lastOfDay, move, stay, spell, observed], countedSql(['stage']));
}

/** The spells from the start of relationships to their dissolution; its reason is the side that ended it, a space, and why. */
export function relationshipSpellsSql(plan: LifecyclePlan): LifecycleStatement {
  const told = toldApart(plan.by);
  const lastMove = sql`last_move as (
  select stage_change.relationship, ${asText(sql`stage_change.to_stage`)} as stage, stage_change.ended_by, stage_change.reason,
    row_number() over (partition by stage_change.relationship order by stage_change.occurred_at desc, stage_change.id desc) as place
  from stage_change
  join visible on visible.key = stage_change.relationship and visible.ended_day is not null
)`;
  const spell = sql`spell as (
  select ${list([
    ...told.map((column) => sql.ref(`visible.${column}`)),
    sql`visible.started_day as start_day`,
    sql`visible.ended_day as end_day`,
    sql`concat(coalesce(${asText(sql`last_move.ended_by`)}, ${NOT_RECORDED}), ' ', coalesce(${asText(sql`last_move.reason`)}, ${NOT_RECORDED})) as reason`,
  ])}
  from visible
  left join last_move on last_move.relationship = visible.key and last_move.place = 1 and last_move.stage = 'DISSOLUTION'
)`;
  return aboutVisible(plan, [lastMove, spell, observedSql(plan.observed, told, 0)], countedSql(told));
}

/** Tables that begin with the relationships that the caller may see and asked for, and what is read of them. */
function aboutVisible(plan: LifecyclePlan, tables: readonly Fragment[], select: Fragment): LifecycleStatement {
  const { dataset, where, scope } = plan.resolved;
  const { read, tables: readTables } = rememberingTables(listColumn);
  const columns: Fragment[] = [sql`relationship.key`, sql`relationship.started_day`, sql`relationship.ended_day`];
  if (plan.by) {
    const { dimension, grain } = plan.by;
    columns.push(named(dimensionSql(dimension, grain, read), 'member'));
    if (dimension.kind === 'ENTITY') columns.push(named(read(dimension.labelColumn), 'label'));
  }
  const predicate = predicateSql(where, scope, dataset, read);
  const readsStates = readTables.has('relationship_state');
  const visible = sql`visible as (
  select ${list(columns)}
  ${readsStates ? RELATIONSHIPS_WITH_STATE : sql`from relationship`}
  where ${predicate}
)`;
  const day = readsStates ? [sql`bucket (day) as (${rowsSql(['day'], [[sql`${plan.stateDay}`]])})`] : [];
  return { statement: sql`with ${sql.join([...day, visible, ...tables], sql`,\n`)}\n${select}`, readsStates };
}

/**
 * Of each spell what lies in the window: how long it had lasted on the eve of the window if it is older, and how long
 * when it ended or, without an end by then, on the window's last day. Spells shorter than `shortest` days never held.
 */
function observedSql({ from, to }: TimeWindow, columns: readonly string[], shortest: 0 | 1): Fragment {
  return sql`observed as (
  select ${list([
    ...columns.map((column) => sql.ref(column)),
    sql`case when start_day < ${from} then ${from - 1} - start_day end as entered_after`,
    sql`case when end_day < ${to} then end_day else ${to - 1} end - start_day as duration`,
    sql`case when end_day < ${to} then reason end as reason`,
  ])}
  from spell
  where start_day < ${to} and (end_day is null or end_day >= ${from} and end_day - start_day >= ${shortest})
)`;
}

function countedSql(columns: readonly string[]): Fragment {
  const keys = [...columns, 'entered_after', 'duration', 'reason'].map((column) => sql.ref(column));
  return sql`select ${sql.join(keys)}, count(*) as spells\nfrom observed\ngroup by ${sql.join(keys)}`;
}

function toldApart(by: PlannedGrouping | null): string[] {
  if (by === null) return [];
  return by.dimension.kind === 'ENTITY' ? ['member', 'label'] : ['member'];
}
