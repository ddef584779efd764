import type { RowScope } from '../../server/src/access/row-scope.js';
import type { ResolvedAnalytics } from '../../server/src/engine/plan/resolved-analytics.js';
import type { Dataset } from '../../server/src/semantic/dataset.js';
import type { Dimension } from '../../server/src/semantic/dimension.js';
import { type Figure, figureOf } from './oracle-measure.js';
import { cell, isInScope, type JoinedRow, joinedRows, meets, memberOf, periodStart, type World } from './oracle-row.js';
import type { Question } from './questions.js';

type Key = readonly (string | number | null)[];
type Span = { readonly from: number; readonly to: number };

/** A bucket as the oracle sees it: its members, how many rows, and the figures, with those of its counterpart. */
export interface OracleBucket {
  readonly key: Key;
  readonly rows: number;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly previous: { readonly rows: number; readonly figures: ReadonlyMap<string, Figure> } | null;
}

/**
 * What a question must be answered with: every row is looked at again for every bucket, and nothing is shared with the
 * engine but the declarations and the windows that the question was resolved to.
 */
export function oracleBuckets(world: World, resolved: ResolvedAnalytics, question: Question, scope: RowScope): OracleBucket[] {
  const { dataset, where, comparison } = resolved;
  const { groupBy, having, orderBy } = question.buckets;
  const dimensions = groupBy.map(({ dimension }) => dataset.dimensions.find(({ name }) => name === dimension)!);
  const periodAt = dimensions.findIndex(({ kind }) => kind === 'PERIOD');
  const grain = groupBy[periodAt]?.grain ?? null;
  const visible = joinedRows(world, dataset).filter((row) => isInScope(row, scope) && meets(row, where, dataset, world));
  const showsPersons = dimensions.some(({ name }) => name === 'AGENT') || looksAtAgent(where);
  const slots = periodsOf(resolved.window, grain);
  const earlier = comparison ? periodsOf(comparison, grain) : [];
  const others = (row: JoinedRow): Key =>
    dimensions.flatMap((one, at) => (at === periodAt ? [] : [memberOf(row, one, groupBy[at]!.grain)]));
  const within = (span: Span | undefined) => (span === undefined ? [] : rowsWithin(visible, resolved, span, world));
  const named = [...question.measures, ...having.map(({ measure }) => measure), ...orderBy.flatMap(({ measure }) => measure ?? [])];
  const measures = dataset.measures.filter(({ name }) => named.includes(name));
  const figures = (rows: readonly JoinedRow[]) =>
    new Map(measures.map((measure) => [measure.name, figureOf(rows, measure, dataset, world, showsPersons)] as const));
  const members = new Map(slots.flatMap((slot) => within(slot).map((row) => [JSON.stringify(others(row)), others(row)] as const)));
  const fills = periodAt >= 0 && having.length === 0;
  const made = slots.flatMap((slot, position) => {
    const rows = within(slot);
    const before = within(comparison ? earlier[earlier.length - slots.length + position] : undefined);
    const everyMember = groupBy.length === (periodAt < 0 ? 0 : 1) ? (fills || rows.length > 0 ? [[]] : []) : [...members.values()];
    return everyMember.flatMap((member): OracleBucket[] => {
      const same = (row: JoinedRow) => JSON.stringify(others(row)) === JSON.stringify(member);
      const own = rows.filter(same);
      if (own.length === 0 && !fills) return [];
      const counterpart = before.filter(same);
      const key = periodAt < 0 ? member : member.toSpliced(periodAt, 0, slot.from);
      const previous = question.comparesMeasures && comparison ? { rows: counterpart.length, figures: figures(counterpart) } : null;
      return [{ key, rows: own.length, figures: figures(own), previous }];
    });
  });
  const bounded = made.filter(({ figures: of }) =>
    having.every(({ measure, gte, lte }) => {
      const value = of.get(measure)?.value ?? null;
      return value !== null && (gte === null || value >= gte) && (lte === null || value <= lte);
    }),
  );
  return bounded.toSorted((one, other) => comparing(one, other, question, dimensions, world, dataset));
}

function looksAtAgent(condition: unknown): boolean {
  return JSON.stringify(condition).includes('"dimension":"AGENT"');
}

/** The periods of a window, cut at its ends; the window itself without a grain. */
export function periodsOf({ from, to }: Span, grain: string | null): Span[] {
  if (grain === null) return [{ from, to }];
  const periods: Span[] = [];
  for (let day = from; day < to; day += 1) {
    const last = periods.at(-1);
    if (last && periodStart(last.from, grain) === periodStart(day, grain)) periods[periods.length - 1] = { from: last.from, to: day + 1 };
    else periods.push({ from: day, to: day + 1 });
  }
  return periods;
}

/** The rows of a span: a flow's that happened in it, a stock's on its last day of which there is a state. */
function rowsWithin(
  rows: readonly JoinedRow[],
  { dataset, time, today }: ResolvedAnalytics,
  { from, to }: Span,
  world: World,
): JoinedRow[] {
  if (dataset.kind === 'STOCK') {
    if (from > Math.max(today, world.throughDay)) return [];
    return rows.filter((row) => cell(row, dataset.day) === Math.min(to - 1, world.throughDay));
  }
  return rows.filter((row) => {
    const when = cell(row, time.column);
    if (when === null) return false;
    const day = time.unit === 'DAY' ? Number(when) : dayInZone(Number(when), time.zone);
    return day >= from && day < to;
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayInZone(instant: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return Date.parse(`${format.format(instant)}T00:00:00Z`) / 86_400_000;
}

function comparing(
  one: OracleBucket,
  other: OracleBucket,
  { buckets }: Question,
  dimensions: readonly Dimension[],
  world: World,
  dataset: Dataset,
): number {
  const place = (key: Key, at: number): string | number | null => {
    const [dimension, member] = [dimensions[at]!, key[at] ?? null];
    if (member === null) return null;
    if (dimension.kind === 'WORD') return dimension.words.indexOf(String(member));
    return dimension.kind === 'ENTITY' ? labelOf(world, dataset, dimension.labelColumn, dimension.column, String(member)) : member;
  };
  const natural = dimensions.map((_, at) => ({ at, direction: 'ASC' as const, nulls: 'LAST' as const }));
  const asked = buckets.orderBy.map((term) => ({ ...term, at: dimensions.findIndex(({ name }) => name === term.dimension) }));
  for (const term of asked.length === 0 ? natural : asked) {
    const valueOf = (bucket: OracleBucket) =>
      'measure' in term && term.measure !== null ? rounded(bucket.figures.get(term.measure)?.value ?? null) : place(bucket.key, term.at);
    const order = ordered(valueOf(one), valueOf(other), term.nulls, term.direction);
    if (order !== 0) return order;
  }
  return dimensions.reduce((order, _, at) => order || ordered(one.key[at] ?? null, other.key[at] ?? null, 'LAST', 'ASC'), 0);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(9));
}

function labelOf(world: World, dataset: Dataset, labelColumn: string, column: string, id: string): string | null {
  const labelled = joinedRows(world, dataset).find((row) => cell(row, column) === id);
  return labelled === undefined ? null : (cell(labelled, labelColumn) as string | null);
}

function ordered(one: string | number | null, other: string | number | null, nulls: 'FIRST' | 'LAST', direction: 'ASC' | 'DESC'): number {
  if (one === other) return 0;
  if (one === null || other === null) return (one === null) === (nulls === 'FIRST') ? -1 : 1;
  return one < other === (direction === 'ASC') ? -1 : 1;
}
