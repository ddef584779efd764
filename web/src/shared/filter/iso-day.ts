const DAY_MS = 86_400_000;

function shifted(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * DAY_MS).toJSON().slice(0, 10);
}

/** The exclusive end of a span whose last day is given. */
export const dayAfter = (isoDay: string): string => shifted(isoDay, 1);

/** The last day of a span whose exclusive end is given. */
export const dayBefore = (isoDay: string): string => shifted(isoDay, -1);

/** The day so many days after another. */
export const daysAfter = shifted;

/** Days in the half-open span from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
