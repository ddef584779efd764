import type { StarRow } from '../../server/src/analytics/star-schema.js';
import type { RowScope } from '../../server/src/access/row-scope.js';
import type { Condition } from '../../server/src/engine/request/condition.js';
import type { Dataset } from '../../server/src/semantic/dataset.js';
import type { Dimension } from '../../server/src/semantic/dimension.js';
import { relationshipDataset } from '../../server/src/semantic/relationship/relationship.dataset.js';
import type { RowCondition } from '../../server/src/semantic/row-condition.js';

export type Cell = string | number | boolean | null;

/** One measured row with what hangs on it: columns by `table.column`. */
export type JoinedRow = ReadonlyMap<string, Cell>;

/** All rows there are, and as of when. */
export interface World {
  readonly relationships: readonly StarRow<'relationship'>[];
  readonly agents: ReadonlyMap<string, string>;
  readonly states: readonly StarRow<'relationship_state'>[];
  readonly rowsOf: (table: string) => readonly Readonly<Record<string, Cell>>[];
  readonly throughDay: number;
  readonly freshThrough: number;
}

/** The rows of a dataset, each with its relationship and its agent. */
export function joinedRows(world: World, dataset: Dataset): JoinedRow[] {
  const byKey = new Map(world.relationships.map((relationship) => [relationship.key, relationship]));
  return world.rowsOf(dataset.table).map((row) => {
    const joined = new Map<string, Cell>();
    for (const [name, value] of Object.entries(row)) joined.set(`${dataset.table}.${name}`, value);
    for (const [name, value] of Object.entries(byKey.get(Number(row['relationship'])) ?? {})) joined.set(`relationship.${name}`, value);
    joined.set('agent.name', world.agents.get(String(row['agent_id'])) ?? null);
    return joined;
  });
}

export function cell(row: JoinedRow, column: string): Cell {
  const value = row.get(column);
  if (value === undefined) throw new Error(`The world has no ${column}`);
  return value;
}

/** The first day of the period that a day is in. */
export function periodStart(day: number, grain: string): number {
  const date = new Date(day * 86_400_000);
  if (grain === 'WEEK') return day - ((date.getUTCDay() + 6) % 7);
  if (grain === 'MONTH') date.setUTCDate(1);
  if (grain === 'QUARTER') date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % 3), 1);
  if (grain === 'YEAR') date.setUTCMonth(0, 1);
  return date.getTime() / 86_400_000;
}

/** A row's member of a dimension other than PERIOD. */
export function memberOf(row: JoinedRow, dimension: Dimension, grain: string | null): string | number | null {
  if (dimension.kind === 'PERIOD') throw new Error('A period is not of a row alone');
  const value = cell(row, dimension.column);
  if (value === null) return null;
  return dimension.kind === 'DATE' ? periodStart(Number(value), grain ?? 'DAY') : String(value);
}

/** Whether a row is in a caller's scope. */
export function isInScope(row: JoinedRow, scope: RowScope): boolean {
  const columns = { owner: 'owner_id', team: 'team', businessUnit: 'business_unit_id', region: 'region', segment: 'segment' };
  return Object.entries(columns).every(([key, column]) => {
    const allowed = scope[key as keyof RowScope];
    return allowed === undefined || allowed.includes(String(cell(row, `relationship.${column}`)));
  });
}

/** Whether a row meets a where. What is not recorded meets nothing but a negation. */
export function meets(row: JoinedRow, condition: Condition, dataset: Dataset, world: World): boolean {
  if ('all' in condition) return condition.all.every((part) => meets(row, part, dataset, world));
  if ('any' in condition) return condition.any.some((part) => meets(row, part, dataset, world));
  if ('not' in condition) return !meets(row, condition.not, dataset, world);
  if ('relationship' in condition) {
    const now = relationshipNow(world, Number(cell(row, `${dataset.table}.relationship`)));
    return meets(now, condition.relationship, relationshipDataset, world);
  }
  const dimension = dataset.dimensions.find(({ name }) => name === condition.dimension)!;
  const member = memberOf(row, dimension, null);
  if (member === null) return false;
  if ('in' in condition) return condition.in.includes(String(member));
  if ('days' in condition) return Number(member) >= condition.days.from && Number(member) < condition.days.to;
  const other = memberOf(
    row,
    dataset.dimensions.find(({ name }) => name === condition.differsFrom)!,
    null,
  );
  return other !== null && other !== member;
}

/** A relationship as it stands on the latest day, whether it has a state then or not. */
function relationshipNow(world: World, key: number): JoinedRow {
  const relationship = world.relationships.find((one) => one.key === key)!;
  const state = world.states.find((one) => one.relationship === key && one.day === world.throughDay);
  const isEnded = relationship.ended_day !== null && relationship.ended_day <= world.throughDay;
  const row = new Map<string, Cell>();
  for (const name of Object.keys(world.states[0] ?? {})) row.set(`relationship_state.${name}`, null);
  row.set('relationship_state.type', relationship.type);
  row.set('relationship_state.stage', relationship.stage);
  row.set('relationship_state.status', isEnded ? 'ENDED' : 'UNKNOWN');
  for (const [name, value] of Object.entries(state ?? {})) row.set(`relationship_state.${name}`, value);
  for (const [name, value] of Object.entries(relationship)) row.set(`relationship.${name}`, value);
  return row;
}

/** Whether a measure counts a row. */
export function counts(row: JoinedRow, condition: RowCondition | undefined, world: World): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => counts(row, part, world));
  if ('any' in condition) return condition.any.some((part) => counts(row, part, world));
  if ('not' in condition) return !counts(row, condition.not, world);
  const value = cell(row, condition.column);
  if (value === null) return false;
  if ('in' in condition) return condition.in.includes(String(value));
  if ('isTrue' in condition) return value === true;
  if ('isRecorded' in condition) return true;
  if ('isAtLeast' in condition) return Number(value) >= condition.isAtLeast;
  if ('isAbove' in condition) return Number(value) > condition.isAbove;
  if ('past' in condition) {
    if (condition.past === 'INSTANT') return Number(value) <= world.freshThrough;
    return condition.past === 'DAY' ? Number(value) <= world.throughDay : Number(value) < world.throughDay;
  }
  const other = cell(row, 'notAfter' in condition ? condition.notAfter : condition.before);
  if (other === null) return false;
  return 'notAfter' in condition ? Number(value) <= Number(other) : Number(value) < Number(other);
}
