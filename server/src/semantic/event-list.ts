import type { FlowDataset } from './dataset.js';
import type { ColumnRef } from './dimension.js';
import type { RowCondition } from './row-condition.js';

/** One of the states that an event is in, told by a condition; `when` null: it is in none of the others. */
export interface EventStatus {
  readonly name: string;
  readonly definition: string;
  readonly when: RowCondition | null;
}

/** An order of a list of events: its columns, and then the id. */
export interface EventOrder {
  readonly name: string;
  readonly definition: string;
  readonly keys: readonly {
    readonly column: ColumnRef;
    readonly direction: 'ASC' | 'DESC';
    /** Where events stand of which the column is not recorded. */
    readonly nulls: 'FIRST' | 'LAST';
  }[];
}

/** The events of a flow one by one: what people work off. Its first order holds unless another is asked for. */
export interface EventList {
  readonly dataset: FlowDataset;
  /** What an event is in now: the first status of which the condition holds. */
  readonly statuses: readonly EventStatus[];
  readonly orders: readonly [EventOrder, ...EventOrder[]];
  /** What is derived of an event beside its status, by name. */
  readonly facts: Readonly<Record<string, ColumnRef>>;
}
