import { refuse } from './refusal.js';

/** The name of an IANA time zone, such as `Europe/Rome`. */
export type TimeZone = string;

/** Gives back the canonical name of a time zone; refuses what the runtime does not know, and bare offsets. */
export function checkTimeZone(value: unknown): TimeZone {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value) || value.length > 64) {
    throw refuse('UNKNOWN_TIME_ZONE', { value: String(value) });
  }
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (cause) {
    throw refuse('UNKNOWN_TIME_ZONE', { value }, { cause });
  }
}
