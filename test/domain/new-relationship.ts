import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import type { Fields, RecordCalls } from '../setup/record-calls.js';

const IN_REPORTING_ZONE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' });

/** The calendar date so many days before today, in the zone in which the service reports. */
export function daysAgo(days: number): string {
  return calendarDateOf(dayOf(IN_REPORTING_ZONE.format(Date.now())) - days);
}

/** Noon of that day. */
export function noon(days: number): string {
  return `${daysAgo(days)}T12:00:00Z`;
}

/** Makes a customer with one relationship to `api:unit`, and says its id. */
export async function newRelationship({ writeAll }: Pick<RecordCalls, 'writeAll'>, name: string, given: Fields = {}, account: Fields = {}) {
  const id = `dom:r-${name}`;
  await writeAll('recordAccounts', [{ id: `dom:${name}`, name, ...account }]);
  await writeAll('recordRelationships', [{ id, accountId: `dom:${name}`, businessUnitId: 'api:unit', startedOn: daysAgo(800), ...given }]);
  return id;
}

export const TRUST_STREAMS = ['RELIABILITY', 'COURTESY', 'AVAILABILITY', 'RESPONSIVENESS', 'INTELLIGENCE', 'FUTURISM'] as const;

/** One judgement of a customer on each of these streams on each of these days. */
export function judgements(
  relationshipId: string,
  value: number,
  days: readonly number[],
  streams: readonly string[] = TRUST_STREAMS,
): Fields[] {
  return days.flatMap((day) =>
    streams.map((stream) => ({
      id: `${relationshipId}/${stream}/${day}`,
      relationshipId,
      ratedAt: noon(day),
      instrument: 'TONE',
      stream,
      rater: 'CUSTOMER',
      value,
    })),
  );
}

/** Every other day for forty days. */
export const OFTEN = Array.from({ length: 20 }, (_, index) => 1 + 2 * index);
