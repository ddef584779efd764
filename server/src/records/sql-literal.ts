import type { Instant } from '../domain/calendar.js';

/** What has to be escaped inside a quoted text. */
// oxlint-disable-next-line no-control-regex
const SPECIAL = /[\0\b\t\n\r\x1a"'\\]/;
// oxlint-disable-next-line no-control-regex
const EVERY_SPECIAL = /[\0\b\t\n\r\x1a"'\\]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\x1a': '\\Z',
  '"': '\\"',
  "'": "\\'",
  '\\': '\\\\',
};

/** A text as SQL. Only right where backslashes escape: the session's `sql_mode` is set so. */
export function textLiteral(text: string): string {
  return SPECIAL.test(text) ? `'${text.replace(EVERY_SPECIAL, (character) => ESCAPES[character] ?? character)}'` : `'${text}'`;
}

const MILLISECONDS_OF_DAY = 86_400_000;
/** More days than most batches hold. */
const DAYS_REMEMBERED = 4096;
const textOfDay = new Map<number, string>();
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** A moment as the text of a `DATETIME(3)` in UTC. Arithmetic: millions are written at a time. */
export function dateTimeOf(instant: Instant): string {
  const day = Math.floor(instant / MILLISECONDS_OF_DAY);
  const milliseconds = instant - day * MILLISECONDS_OF_DAY;
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = `${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[seconds % 60]}`;
  return `${dayText(day)} ${time}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

function dayText(day: number): string {
  let text = textOfDay.get(day);
  if (text === undefined) {
    text = new Date(day * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
    if (textOfDay.size >= DAYS_REMEMBERED) textOfDay.clear();
    textOfDay.set(day, text);
  }
  return text;
}

/** A finite number as SQL. */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be stored: it is not a finite number.`);
  return String(value);
}

const ZERO = 48;
const DAYS_TO_MARCH_OF_YEAR_0 = 719_468;

/** The moment that a `DATETIME(3)` text `YYYY-MM-DD HH:MM:SS.mmm` names in UTC. Arithmetic: millions are read at a time. */
export function instantOfText(text: string): Instant {
  const days = daysOf(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
  const seconds = (digits(text, 11, 2) * 60 + digits(text, 14, 2)) * 60 + digits(text, 17, 2);
  return (days * 86_400 + seconds) * 1000 + digits(text, 20, 3);
}

/** Days since 1970-01-01 of a date in the proleptic Gregorian calendar, counted in years that begin in March. */
function daysOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_MARCH_OF_YEAR_0;
}

function digits(text: string, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at++) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}
