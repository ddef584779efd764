import type { Day } from '../../domain/calendar.js';
import { refuse } from '../../domain/refusal.js';
import type { TimeWindow } from '../../domain/window.js';
import { dimensionOf } from '../../semantic/catalogue.js';
import type { Dataset } from '../../semantic/dataset.js';
import { relationshipDataset } from '../../semantic/relationship/relationship.dataset.js';

/**
 * A filter on rows. A row whose member is null meets no `in`, lies in no `days` and differs from nothing, and therefore
 * meets the negation. Events are also filtered by their `relationship`, as it stood at the end of day `asOf`; null until
 * the request is made absolute.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly dimension: string; readonly in: readonly string[] }
  | { readonly dimension: string; readonly differsFrom: string }
  | { readonly dimension: string; readonly days: TimeWindow }
  | { readonly relationship: Condition; readonly asOf: Day | null };

/** The condition that every row meets. */
export const EVERY_ROW: Condition = { all: [] };

const MOST_VALUES = 2_000;
const DEEPEST = 8;

/** Refuses a condition on what the dataset does not have, on no value at all, or beyond the limits of one query. */
export function checkCondition(condition: Condition, dataset: Dataset): void {
  const values = countValues(condition, dataset, 0);
  if (values > MOST_VALUES) {
    throw refuse('INVALID_WHERE', { problem: `it names ${values} values`, remedy: `Name at most ${MOST_VALUES}.` });
  }
}

function countValues(condition: Condition, dataset: Dataset, depth: number): number {
  if (depth > DEEPEST) {
    throw refuse('INVALID_WHERE', { problem: 'it is nested too deeply', remedy: `Use at most ${DEEPEST} levels of and, or, not.` });
  }
  if ('not' in condition) {
    return countValues(condition.not, dataset, depth + 1);
  }
  if ('differsFrom' in condition) {
    dimensionOf(dataset, condition.dimension);
    dimensionOf(dataset, condition.differsFrom);
    return 1;
  }
  if ('relationship' in condition) {
    return countValues(condition.relationship, relationshipDataset, depth + 1);
  }
  if ('dimension' in condition) {
    const { kind } = dimensionOf(dataset, condition.dimension);
    if ('days' in condition) {
      if (kind !== 'DATE') {
        throw refuse('INVALID_WHERE', { problem: `${condition.dimension} is no date`, remedy: 'List its members.' });
      }
      return 1;
    }
    if (kind === 'PERIOD' || kind === 'DATE') {
      throw refuse('INVALID_WHERE', { problem: `${condition.dimension} is not filtered by value`, remedy: 'Use the window.' });
    }
    if (condition.in.length === 0) {
      throw refuse('INVALID_WHERE', { problem: `${condition.dimension} has an empty list`, remedy: 'Name a value, or leave the key out.' });
    }
    return condition.in.length;
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.reduce((sum, part) => sum + countValues(part, dataset, depth + 1), 0);
}

/** The same condition with every filter on relationships bound to how they stand at the end of a day. */
export function conditionAsOf(condition: Condition, day: Day): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => conditionAsOf(part, day)) };
  if ('any' in condition) return { any: condition.any.map((part) => conditionAsOf(part, day)) };
  if ('not' in condition) return { not: conditionAsOf(condition.not, day) };
  return 'relationship' in condition ? { relationship: condition.relationship, asOf: day } : condition;
}

/** Whether a condition looks at a dimension. */
export function looksAt(condition: Condition, dimension: string): boolean {
  if ('all' in condition) return condition.all.some((part) => looksAt(part, dimension));
  if ('any' in condition) return condition.any.some((part) => looksAt(part, dimension));
  if ('not' in condition) return looksAt(condition.not, dimension);
  return 'dimension' in condition && condition.dimension === dimension;
}
