import type { CalendarDate } from '../../domain/calendar.js';
import { wordsOf } from '../../domain/words.js';
import { type GroupMean, meanChangeParts } from '../../scoring/mean-change.js';

/** What a part of a change is: three within a relationship, four across relationships. */
export const ChangeKind = wordsOf('AGEING', 'CONFIRM', 'SURPRISE', 'RATE', 'MIX', 'ENTERED', 'LEFT');
export type ChangeKind = keyof typeof ChangeKind;

/** A group at one end of a change. A measure that only counts has denominator null. */
export interface GroupAtEnd {
  readonly label: string;
  readonly member: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly relationships: number;
}

/** One part of a change, in the measure's unit. */
export interface ChangeItem {
  readonly label: string;
  readonly kind: ChangeKind;
  readonly contribution: number;
  readonly relationships: number;
  readonly dimension: string | null;
  readonly member: string | null;
  readonly attribute: string | null;
}

/** All parts of one kind together. */
interface ChangeTotal {
  readonly kind: ChangeKind;
  readonly contribution: number;
}

/** A change between the ends of two days, split into parts that add up to it: `items` and `other`. */
export interface ChangeDecomposition {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Null: nothing to measure at that end, and then there are no items. */
  readonly start: number | null;
  readonly end: number | null;
  readonly delta: number | null;
  readonly items: readonly ChangeItem[];
  /** Σ of the parts that are not among the items. */
  readonly other: number;
  readonly totals: readonly ChangeTotal[];
  /** True when the total moved one way while the groups themselves moved the other: the mix decided. */
  readonly directionReverses: boolean;
}

/** The groups of both ends by a key of their own. */
export interface ChangeEnds {
  readonly start: ReadonlyMap<string, GroupAtEnd>;
  readonly end: ReadonlyMap<string, GroupAtEnd>;
}

/** Splits a change over groups: exact, with the `top` largest parts by themselves. */
export function decomposeChange(
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
  { start, end }: ChangeEnds,
  dimension: string | null,
  top: number,
): ChangeDecomposition {
  const [before, after] = [valueAt(start, end), valueAt(end, start)];
  if (before === null || after === null) {
    return { ...span, start: before, end: after, delta: null, items: [], other: 0, totals: [], directionReverses: false };
  }
  const parts = isCount(start, end) ? countParts(start, end) : meanParts(start, end);
  const items = parts
    .map(({ key, kind, contribution }) => {
      const group = end.get(key) ?? start.get(key);
      return {
        label: group?.label ?? key,
        kind,
        contribution,
        relationships: group?.relationships ?? 0,
        dimension,
        member: group?.member ?? null,
        attribute: null,
      };
    })
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const delta = after - before;
  return {
    ...span,
    start: before,
    end: after,
    delta,
    items: items.slice(0, top),
    other: items.slice(top).reduce((sum, { contribution }) => sum + contribution, 0),
    totals: totalsOf(items),
    directionReverses: reverses(delta, items),
  };
}

interface Part {
  readonly key: string;
  readonly kind: ChangeKind;
  readonly contribution: number;
}

function meanParts(start: ReadonlyMap<string, GroupAtEnd>, end: ReadonlyMap<string, GroupAtEnd>): Part[] {
  return meanChangeParts(sharesOf(start), sharesOf(end)).flatMap(({ group: key, presence, rate, mix }): Part[] => {
    if (presence !== 'STAYED') return [{ key, kind: presence, contribution: mix }];
    return [
      { key, kind: 'RATE', contribution: rate },
      { key, kind: 'MIX', contribution: mix },
    ];
  });
}

function countParts(start: ReadonlyMap<string, GroupAtEnd>, end: ReadonlyMap<string, GroupAtEnd>): Part[] {
  return [...new Set([...start.keys(), ...end.keys()])].map((key) => {
    const [before, after] = [start.get(key), end.get(key)];
    const kind = before === undefined ? 'ENTERED' : after === undefined ? 'LEFT' : 'RATE';
    return { key, kind, contribution: (after?.numerator ?? 0) - (before?.numerator ?? 0) };
  });
}

function sharesOf(groups: ReadonlyMap<string, GroupAtEnd>): Map<string, GroupMean> {
  const total = sumOf(groups, ({ denominator }) => denominator ?? 0);
  return new Map(
    [...groups].flatMap(([key, { numerator, denominator }]) =>
      denominator === null || denominator === 0 ? [] : [[key, { share: denominator / total, mean: numerator / denominator }] as const],
    ),
  );
}

/** The value at one end; a count of nothing is 0, and that it is a count the other end tells. */
function valueAt(groups: ReadonlyMap<string, GroupAtEnd>, other: ReadonlyMap<string, GroupAtEnd>): number | null {
  if (groups.size === 0) return other.size > 0 && isCount(other) ? 0 : null;
  const numerator = sumOf(groups, (group) => group.numerator);
  if ([...groups.values()].every(({ denominator }) => denominator === null)) return numerator;
  const denominator = sumOf(groups, (group) => group.denominator ?? 0);
  return denominator === 0 ? null : numerator / denominator;
}

function isCount(...ends: readonly ReadonlyMap<string, GroupAtEnd>[]): boolean {
  return ends.every((groups) => [...groups.values()].every(({ denominator }) => denominator === null));
}

function sumOf(groups: ReadonlyMap<string, GroupAtEnd>, of: (group: GroupAtEnd) => number): number {
  return [...groups.values()].reduce((sum, group) => sum + of(group), 0);
}

function totalsOf(items: readonly ChangeItem[]): ChangeTotal[] {
  return (['RATE', 'MIX', 'ENTERED', 'LEFT'] as const).map((kind) => ({
    kind,
    contribution: items.filter((item) => item.kind === kind).reduce((sum, { contribution }) => sum + contribution, 0),
  }));
}

const SMALLEST_MOVE = 1e-9;

function reverses(delta: number, items: readonly ChangeItem[]): boolean {
  const moves = items.filter(({ kind }) => kind === 'RATE').map(({ contribution }) => contribution);
  const rate = moves.reduce((sum, move) => sum + move, 0);
  return Math.abs(delta) > SMALLEST_MOVE && Math.abs(rate) > SMALLEST_MOVE && Math.sign(rate) !== Math.sign(delta);
}
