import { refuse } from '../../domain/refusal.js';
import type { EventList, EventOrder } from '../../semantic/event-list.js';
import type { PageRequest } from '../request/analytics-request.js';
import type { Caller } from '../request/caller.js';
import { checkCondition, conditionAsOf } from '../request/condition.js';
import { checkCost, costOf } from '../request/limits.js';
import { eventCountSql, eventFactsSql, type EventFilter, eventPageSql, eventSortKeys } from '../sql/event-list-sql.js';
import type { SortValue } from '../sql/order-sql.js';
import { cursorOf, readCursor } from './cursor.js';
import type { EngineParts } from './engine-parts.js';
import { readProjectionState } from './projection-state.js';
import type { Page } from './read-buckets.js';
import { runQuery } from './run-query.js';

/** A page of a list of events, in one of its orders. */
export interface EventListRequest extends EventFilter, PageRequest {
  readonly orderBy: string;
}

/** What is derived of one event: its status, and by name what else its list derives. */
export interface EventFacts {
  readonly status: string;
  readonly [fact: string]: string | number | boolean | null;
}

/** The events that a caller may ask for one by one. */
export interface EventReader {
  /** The ids of a page of events. */
  page(list: EventList, request: EventListRequest, caller: Caller): Promise<Page<string>>;
  count(list: EventList, filter: EventFilter, caller: Caller): Promise<number>;
  /** What is derived of events, by id; those outside the scope and unknown ones are left out. */
  facts(list: EventList, ids: readonly string[], caller: Caller): Promise<ReadonlyMap<string, EventFacts>>;
}

/** Reads events one by one, each question with one statement beside that for the projection's state. */
export function createEventReader(parts: EngineParts): EventReader {
  const absolute = async (list: EventList, { where, status }: EventFilter, caller: Caller): Promise<EventFilter> => {
    checkCondition(where, list.dataset);
    const { throughDay } = await readProjectionState(parts.store, caller);
    return { where: conditionAsOf(where, throughDay), status };
  };
  return {
    page: async (list, request, caller) => {
      const order = orderOf(list, request.orderBy);
      checkCost(costOf(request.first, 1, 1), caller.role);
      const fingerprint = `${list.dataset.name}.${order.name}`;
      const after = request.after === null ? null : readCursor(request.after, fingerprint, order.keys.length + 1);
      const filter = await absolute(list, request, caller);
      const statement = eventPageSql(list, filter, caller.scope, order, {
        first: request.first,
        after: checkedPlace(after, request.after),
      });
      const rows = await runQuery(parts.store, statement, caller);
      const shown = rows.slice(0, request.first);
      const cursor = (row: (typeof rows)[number] | undefined): string | null =>
        row
          ? cursorOf(
              fingerprint,
              eventSortKeys(order).map(({ column }) => (row[column] ?? null) as SortValue),
            )
          : null;
      return {
        nodes: shown.map((row) => String(row['id'])),
        hasNextPage: rows.length > request.first,
        hasPreviousPage: after !== null,
        startCursor: cursor(shown[0]),
        endCursor: cursor(shown.at(-1)),
      };
    },
    count: async (list, filter, caller) => {
      const [row] = await runQuery(parts.store, eventCountSql(list, await absolute(list, filter, caller), caller.scope), caller);
      return Number(row?.['total'] ?? 0);
    },
    facts: async (list, ids, caller) => {
      const rows = await runQuery(parts.store, eventFactsSql(list, ids, caller.scope), caller);
      return new Map(rows.map((row) => [String(row['id']), row as unknown as EventFacts]));
    },
  };
}

/** All columns that events are ordered by are numbers. */
function checkedPlace(after: readonly SortValue[] | null, cursor: string | null): readonly SortValue[] | null {
  const isPlace = after === null || (after.slice(0, -1).every((value) => typeof value !== 'string') && typeof after.at(-1) === 'string');
  if (!isPlace) throw refuse('INVALID_CURSOR', { value: cursor ?? '' });
  return after;
}

function orderOf({ orders }: EventList, name: string): EventOrder {
  const found = orders.find((order) => order.name === name);
  if (!found) throw new RangeError(`There is no order ${name}.`);
  return found;
}
