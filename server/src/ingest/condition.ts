import type { ColumnTest, Condition, Scalar } from './import-profile.js';
import type { ReadRow, Value } from './value.js';

/** Whether a condition holds of the row at a position of its key's rows. */
export type Holds = (rows: readonly ReadRow[], at: number) => boolean;

/** Compiles a condition; `positionOf` gives the position of a column in the values of a row. */
export function compileCondition(condition: Condition, positionOf: (column: string) => number): Holds {
  if (Array.isArray(condition)) return anyOf(condition.map((part) => compileCondition(part, positionOf)));
  return allOf(Object.entries(condition).flatMap(([column, test]) => compileTest(test, positionOf(column))));
}

/** A condition that is always met. */
export const always: Holds = () => true;

function allOf(parts: readonly Holds[]): Holds {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return (rows, at) => parts.every((holds) => holds(rows, at));
}

function anyOf(parts: readonly Holds[]): Holds {
  return (rows, at) => parts.some((holds) => holds(rows, at));
}

function compileTest(test: ColumnTest, position: number): readonly Holds[] {
  const valueAt = (rows: readonly ReadRow[], at: number): Value => rows[at]?.values[position] ?? null;
  if (test === null || typeof test !== 'object' || Array.isArray(test)) {
    const wanted = setOf(test);
    return [(rows, at) => wanted.has(valueAt(rows, at))];
  }
  const parts: Holds[] = [];
  if (test.is !== undefined) {
    const wanted = setOf(test.is);
    parts.push((rows, at) => wanted.has(valueAt(rows, at)));
  }
  if (test.not !== undefined) {
    const unwanted = setOf(test.not);
    parts.push((rows, at) => !unwanted.has(valueAt(rows, at)));
  }
  if (test.missing !== undefined) {
    const isMissing = test.missing;
    parts.push((rows, at) => (valueAt(rows, at) === null) === isMissing);
  }
  if (test.changed !== undefined) parts.push((rows, at) => at === 0 || valueAt(rows, at) !== valueAt(rows, at - 1));
  if (test.after !== undefined) {
    const before = setOf(test.after);
    parts.push((rows, at) => at > 0 && before.has(valueAt(rows, at - 1)));
  }
  return parts;
}

function setOf(values: Scalar | readonly Scalar[]): ReadonlySet<Value> {
  return new Set(Array.isArray(values) ? values : [values as Scalar]);
}
