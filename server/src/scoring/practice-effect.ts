import { studentQuantile } from './student-quantile.js';

/** How trust changed in one relationship from before a month until a while after it. */
export interface ObservedChange {
  readonly relationship: number;
  /** What it is compared within: equal month, type, phase and band of trust before. */
  readonly stratum: number;
  /** Whether the practice was done in the month; else it was not done around it either. */
  readonly hasPractice: boolean;
  /** Points of trust. */
  readonly change: number;
}

/** The later change of trust with a practice against matched relationships without it. An association, not proof of an effect. */
export interface PracticeEffect {
  /** Mean change with the practice less that of the matched without it, in points; null: nothing could be matched. */
  readonly difference: number | null;
  /** Its range; null: fewer than two relationships with the practice were matched. */
  readonly low: number | null;
  readonly high: number | null;
  /** Mean change of the matched with the practice, in points. */
  readonly changeWith: number | null;
  /** Mean change of those without it, weighted as those with it are spread over the strata. */
  readonly changeWithout: number | null;
  /** How many changes with the practice were matched, and of how many relationships. */
  readonly matched: number;
  readonly relationships: number;
  /** How many relationships without it they were compared with. */
  readonly comparedRelationships: number;
  /** How many changes with the practice found nobody like them. */
  readonly unmatched: number;
}

const NOTHING = {
  difference: null,
  low: null,
  high: null,
  changeWith: null,
  changeWithout: null,
  matched: 0,
  relationships: 0,
  comparedRelationships: 0,
};

/**
 * Exact matching by subclassification (Cochran 1968; Stuart 2010): each change with the practice is compared with the mean
 * change without it in its stratum, and the differences are averaged. The range runs from `tail` to 1 − `tail` and is one
 * of relationships, not of months: what one relationship contributes, with the practice in one month and without it in
 * another, is added up before it is squared (Liang and Zeger 1986), with Student's t for as many relationships as had the
 * practice. Residuals are scaled so that small strata are not taken for certain ones.
 */
export function practiceEffect(changes: readonly ObservedChange[], tail: number): PracticeEffect {
  const strata = [...Map.groupBy(changes, ({ stratum }) => stratum).values()].map(stratumOf);
  const unmatched = strata.reduce((sum, { with: some, without }) => sum + (without.length === 0 ? some.length : 0), 0);
  const matched = strata.filter(({ with: some, without }) => some.length > 0 && without.length > 0);
  const count = matched.reduce((sum, { with: some }) => sum + some.length, 0);
  if (count === 0) return { ...NOTHING, unmatched };
  const total = matched.reduce((sum, { with: some }) => sum + some.reduce((own, { change }) => own + change, 0), 0);
  const expected = matched.reduce((sum, { with: some, mean }) => sum + some.length * mean, 0);
  const difference = (total - expected) / count;
  const relationships = new Set(matched.flatMap(({ with: some }) => some.map(({ relationship }) => relationship))).size;
  const half = relationships < 2 ? null : studentQuantile(tail, relationships - 1) * deviation(matched, difference, count, relationships);
  return {
    difference,
    low: half === null ? null : difference - half,
    high: half === null ? null : difference + half,
    changeWith: total / count,
    changeWithout: expected / count,
    matched: count,
    relationships,
    comparedRelationships: new Set(matched.flatMap(({ without }) => without.map(({ relationship }) => relationship))).size,
    unmatched,
  };
}

interface Stratum {
  readonly with: readonly ObservedChange[];
  readonly without: readonly ObservedChange[];
  /** Mean change without the practice. */
  readonly mean: number;
}

function stratumOf(changes: readonly ObservedChange[]): Stratum {
  const without = changes.filter(({ hasPractice }) => !hasPractice);
  const mean = without.reduce((sum, { change }) => sum + change, 0) / without.length;
  return { with: changes.filter(({ hasPractice }) => hasPractice), without, mean };
}

/** The standard deviation of the difference over relationships. */
function deviation(strata: readonly Stratum[], difference: number, count: number, relationships: number): number {
  const parts = new Map<number, number>();
  const add = (relationship: number, part: number): void => {
    parts.set(relationship, (parts.get(relationship) ?? 0) + part);
  };
  for (const { with: some, without, mean } of strata) {
    const others = without.length;
    const ofMean = others === 1 ? 1 : Math.sqrt(1 + 1 / others);
    for (const { relationship, change } of some) add(relationship, (change - mean - difference) / ofMean / count);
    if (others === 1) continue;
    const weight = (some.length / others / count) * Math.sqrt(others / (others - 1));
    for (const { relationship, change } of without) add(relationship, -weight * (change - mean));
  }
  const squares = [...parts.values()].reduce((sum, part) => sum + part * part, 0);
  return Math.sqrt((squares * relationships) / (relationships - 1));
}
