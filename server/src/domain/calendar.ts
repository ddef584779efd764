/** A moment, as milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A day of the calendar, as days since 1970-01-01. Which moments belong to it depends on a zone. */
export type Day = number;

/** A day of the calendar as `YYYY-MM-DD`. */
export type CalendarDate = string;

const MILLISECONDS_OF_DAY = 86_400_000;

/** The day that a calendar date names. The date must be valid. */
export function dayOf(date: CalendarDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_OF_DAY;
}

/** The calendar date of a day. */
export function calendarDateOf(day: Day): CalendarDate {
  return new Date(day * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
}
