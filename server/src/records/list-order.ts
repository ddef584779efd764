import { calendarDateOf, dayOf } from '../domain/calendar.js';
import type { RecordKind } from '../domain/record/record-kind.js';
import { MOMENT_OF_KIND } from './moment.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

/** By what records of a kind are listed, of the table `t`: never null, and then by id in the same direction. */
export interface ListOrder {
  readonly sql: string;
  readonly of: 'MOMENT' | 'DATE' | 'NUMBER';
  readonly direction: 'ASC' | 'DESC';
}

const BEFORE_ALL_DAYS = '1900-01-01';

/** The kinds that belong to no relationship, and deals, which have several dates. */
const ORDER_OF_KIND: Partial<Readonly<Record<RecordKind, ListOrder>>> = {
  deal: {
    sql: `COALESCE(t.\`pre_deal_on\`, t.\`operational_on\`, t.\`post_deal_on\`, t.\`closed_on\`, '${BEFORE_ALL_DAYS}')`,
    of: 'DATE',
    direction: 'DESC',
  },
  occasion: { sql: 't.`month` * 100 + t.`day`', of: 'NUMBER', direction: 'ASC' },
  membership: { sql: 't.`since`', of: 'DATE', direction: 'DESC' },
  keyPerson: { sql: 't.`since`', of: 'DATE', direction: 'DESC' },
  prospect: { sql: 't.`found_on`', of: 'DATE', direction: 'DESC' },
  survey: { sql: 't.`opened_on`', of: 'DATE', direction: 'DESC' },
  campaign: { sql: 't.`starts_on`', of: 'DATE', direction: 'DESC' },
};

/** Nothing but the id orders these. A plain 0 would be the place of a column. */
const BY_ID: ListOrder = { sql: '(t.`id` IS NULL)', of: 'NUMBER', direction: 'ASC' };

/** By what records of a kind are listed: what has a moment newest first. */
export function listOrderOf(kind: RecordKind): ListOrder {
  const own = ORDER_OF_KIND[kind];
  if (own) return own;
  const moment = Object.hasOwn(MOMENT_OF_KIND, kind) ? MOMENT_OF_KIND[kind as keyof typeof MOMENT_OF_KIND] : null;
  return moment ? { sql: `t.\`${moment.column}\``, of: moment.isDate ? 'DATE' : 'MOMENT', direction: 'DESC' } : BY_ID;
}

/** What the database gave for an order as a number: milliseconds, a day, or itself. */
export function placeOfText({ of }: ListOrder, stored: unknown): number {
  if (of === 'NUMBER') return Number(stored);
  return of === 'DATE' ? dayOf(stored as string) : instantOfText(stored as string);
}

/** The number as what the database compares with. */
export function placeAsParameter({ of }: ListOrder, place: number): string | number {
  if (of === 'NUMBER') return place;
  return of === 'DATE' ? calendarDateOf(place) : dateTimeOf(place);
}

const FIRST_DAY = dayOf('1000-01-01');
const LAST_DAY = dayOf('9999-12-31');
const MILLISECONDS_OF_DAY = 86_400_000;

/** Whether a number is a place in an order. */
export function isPlace({ of }: Pick<ListOrder, 'of'>, place: unknown): place is number {
  if (typeof place !== 'number' || !Number.isSafeInteger(place)) return false;
  if (of === 'NUMBER') return true;
  const day = of === 'DATE' ? place : Math.floor(place / MILLISECONDS_OF_DAY);
  return day >= FIRST_DAY && day <= LAST_DAY;
}
