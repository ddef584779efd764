/** A date and time on the wall, as if the wall were in UTC. */
export type WallTime = number;

/** Reads one text: the wall time and, where the text names its offset, the offset in milliseconds; else why not. */
export type TimeReader = (text: string) => { readonly wall: WallTime; readonly offset: number | null } | string;

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';
type Step = { readonly part: Part; readonly least: number; readonly most: number } | { readonly literal: string };

const TOKENS: Readonly<Record<string, { part: Part; least: number; most: number }>> = {
  yyyy: { part: 'year', least: 4, most: 4 },
  MM: { part: 'month', least: 2, most: 2 },
  M: { part: 'month', least: 1, most: 2 },
  dd: { part: 'day', least: 2, most: 2 },
  d: { part: 'day', least: 1, most: 2 },
  HH: { part: 'hour', least: 2, most: 2 },
  H: { part: 'hour', least: 1, most: 2 },
  mm: { part: 'minute', least: 2, most: 2 },
  ss: { part: 'second', least: 2, most: 2 },
  SSS: { part: 'millisecond', least: 3, most: 3 },
};

/** Compiles a pattern such as `d/M/yyyy HH:mm`, or `iso`. Gives back why the pattern is wrong instead. */
export function compileTimePattern(pattern: string): TimeReader | string {
  if (pattern === 'iso') return readIso;
  const steps = stepsOf(pattern);
  if (typeof steps === 'string') return steps;
  const parts = new Set(steps.flatMap((step) => ('part' in step ? [step.part] : [])));
  if (!parts.has('year') || !parts.has('month') || !parts.has('day')) return 'needs yyyy, M or MM, and d or dd';
  return (text) => readSteps(steps, pattern, text);
}

function stepsOf(pattern: string): readonly Step[] | string {
  const steps: Step[] = [];
  for (const [token] of pattern.matchAll(/([A-Za-z])\1*|[^A-Za-z]/gu)) {
    const known = TOKENS[token];
    if (known !== undefined) steps.push(known);
    else if (token === 'T' || token === 'Z' || !/[A-Za-z]/u.test(token)) steps.push({ literal: token });
    else return `knows no ${token}; use ${Object.keys(TOKENS).join(' ')} and fixed characters, or iso`;
  }
  return steps;
}

function readSteps(steps: readonly Step[], pattern: string, text: string): ReturnType<TimeReader> {
  let year = 0;
  let month = 1;
  let day = 1;
  let milliseconds = 0;
  let at = 0;
  for (const step of steps) {
    if ('literal' in step) {
      if (text[at] !== step.literal) return `does not read ${pattern}`;
      at += 1;
      continue;
    }
    const from = at;
    let number = 0;
    for (; at < text.length && at - from < step.most; at += 1) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at - from < step.least) return `does not read ${pattern}`;
    switch (step.part) {
      case 'year':
        year = number;
        break;
      case 'month':
        month = number;
        break;
      case 'day':
        day = number;
        break;
      case 'hour':
        if (number > 23) return `has the hour ${number}, and a day ends before 24`;
        milliseconds += number * 3_600_000;
        break;
      case 'minute':
        if (number > 59) return `has the minute ${number}, and an hour ends before 60`;
        milliseconds += number * 60_000;
        break;
      case 'second':
        if (number > 59) return `has the second ${number}, and a minute ends before 60`;
        milliseconds += number * 1000;
        break;
      case 'millisecond':
        milliseconds += number;
        break;
      default:
        step.part satisfies never;
    }
  }
  if (at !== text.length) return `does not read ${pattern}`;
  const midnight = midnightOf(year, month, day);
  return midnight === null ? 'is not a day of the calendar' : { wall: midnight + milliseconds, offset: null };
}

const LENGTH_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function midnightOf(year: number, month: number, day: number): WallTime | null {
  if (year < 1900 || year >= 2200 || day < 1) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : LENGTH_OF_MONTH[month - 1];
  return length === undefined || day > length ? null : Date.UTC(year, month - 1, day);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;

function readIso(text: string): ReturnType<TimeReader> {
  const found = ISO.exec(text);
  if (found === null) return 'does not read as ISO 8601';
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', offset] = found;
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  if (midnight === null) return 'is not a day of the calendar';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'is not a time of the day';
  const wall = midnight + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0'));
  return { wall, offset: offset === undefined ? null : offsetOf(offset) };
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}
