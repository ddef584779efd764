import { z } from 'zod';

/**
 * `<source>:<key in that source>`: stable, supplied by the importing system, the same string other services use.
 * No control characters, and no space at the end, where databases do not see it.
 */
export const recordId = z
  .string()
  .max(191)
  .regex(/^[a-z0-9][a-z0-9-]*:[^\p{Cc}\p{Cs}]*[^\s\p{Cc}\p{Cs}]$/u, 'must read <source>:<key>');

/** A moment in UTC milliseconds, between the years 1900 and 2200. */
export const instant = z.int().min(-2_208_988_800_000).max(7_258_118_400_000);

/** A calendar date `YYYY-MM-DD` that exists. */
export const calendarDate = z.iso.date();

/** A share or a judgement from 0 (worst) to 1 (best). */
export const share = z.number().min(0).max(1);

/** A short text: a name, a label. */
export const label = z.string().min(1).max(255);

/** A text of several sentences. */
export const prose = z.string().min(1).max(4000);

/** An amount of money in the currency's major unit, 0 or more. */
export const expense = z.number().min(0).max(1e12);

/** A currency by its three letters. */
export const currency = z.string().length(3);

/** A list, or the JSON text of one, as files hold it. */
export function listOf<T extends z.ZodType>(element: T, most: number): z.ZodPreprocess<z.ZodArray<T>> {
  return z.preprocess(listOfText, z.array(element).max(most));
}

function listOfText(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}
