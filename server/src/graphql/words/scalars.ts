import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { calendarDateOf, dayOf, type CalendarDate, type Instant } from '../../domain/calendar.js';
import { refuse } from '../../domain/refusal.js';
import { checkTimeZone, type TimeZone } from '../../domain/time-zone.js';

function calendarDate(value: unknown): CalendarDate {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = dayOf(value);
    if (Number.isFinite(day) && calendarDateOf(day) === value) {
      return value;
    }
  }
  throw refuse('INVALID_DATE', { value: String(value) });
}

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(value: unknown): Instant {
  if (typeof value === 'string' && WITH_OFFSET.test(value)) {
    const milliseconds = Date.parse(value);
    if (Number.isFinite(milliseconds)) {
      return milliseconds;
    }
  }
  throw refuse('INVALID_DATE_TIME', { value: String(value) });
}

function text(node: ValueNode): string | undefined {
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** `YYYY-MM-DD`; inside the server a `CalendarDate` string. A date that no calendar has (2025-02-30) is refused. */
export const DateScalar = new GraphQLScalarType<CalendarDate, CalendarDate>({
  name: 'Date',
  description: 'A day of the calendar as YYYY-MM-DD. Which moments belong to it depends on the time zone asked for.',
  serialize: calendarDate,
  parseValue: calendarDate,
  parseLiteral: (node) => calendarDate(text(node)),
});

/** ISO 8601 with an offset; inside the server an `Instant` (epoch milliseconds). Always printed in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description: 'A moment as ISO 8601 with an offset; answers are in UTC.',
  serialize: (value) => new Date(typeof value === 'number' ? value : instant(value)).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(text(node)),
});

/** The name of an IANA time zone, checked against the runtime's own list. */
export const TimeZoneScalar = new GraphQLScalarType<TimeZone, TimeZone>({
  name: 'TimeZone',
  description: 'The name of an IANA time zone, such as Europe/Rome or UTC. Offsets such as +01:00 are refused.',
  serialize: String,
  parseValue: checkTimeZone,
  parseLiteral: (node) => checkTimeZone(text(node)),
});
