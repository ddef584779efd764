import type { AnyRecord } from '../domain/record/record-kind.js';
import type { RecordTable } from './record-table.js';

/** Positions of records of one kind: each after the records of its kind that it refers to, and those that refer to each other in a circle. */
export interface OrderOfReference {
  readonly ordered: readonly number[];
  readonly circular: readonly number[];
}

/** Orders records of a kind whose records refer to one another; others keep their order. */
export function inOrderOfReference(table: RecordTable, records: readonly AnyRecord['record'][]): OrderOfReference {
  const own = table.columns.find(({ refersTo }) => refersTo === table.kind);
  let waiting = [...records.keys()];
  if (!own) return { ordered: waiting, circular: [] };
  const parentOf = (at: number): unknown => (records[at] as Readonly<Record<string, unknown>>)[own.field];
  const ordered: number[] = [];
  for (;;) {
    const ids = new Set<unknown>(waiting.map((at) => records[at]!.id));
    const ready = waiting.filter((at) => !ids.has(parentOf(at)));
    if (ready.length === 0) return { ordered, circular: waiting };
    ordered.push(...ready);
    waiting = waiting.filter((at) => ids.has(parentOf(at)));
  }
}
