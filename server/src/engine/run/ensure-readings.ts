import { sql } from 'kysely';
import type { Day } from '../../domain/calendar.js';
import type { Reading } from '../plan/reading.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { Caller } from '../request/caller.js';
import type { EngineParts } from './engine-parts.js';
import { runQuery } from './run-query.js';

/** Sees to it that the states which readings of a stock look at exist. Days that exist do not wait for the projection. */
export async function ensureReadings(
  parts: EngineParts,
  resolved: ResolvedAnalytics,
  readings: readonly Pick<Reading, 'from'>[],
  caller: Caller,
): Promise<void> {
  if (resolved.dataset.kind !== 'STOCK' || readings.length === 0) return;
  await ensureDays(
    parts,
    [...new Set(readings.map(({ from }) => from))].toSorted((a, b) => a - b),
    caller,
  );
}

/** Sees to it that the states of days, in order, exist. */
export async function ensureDays(parts: EngineParts, days: readonly Day[], caller: Caller): Promise<void> {
  const missing = await missingDays(parts, days, caller);
  if (missing.length > 0) await parts.ensureStateDays(missing, caller.signal);
}

async function missingDays(parts: EngineParts, days: readonly Day[], caller: Caller): Promise<Day[]> {
  const rows = await runQuery(parts.store, sql`select day from state_day where day in (${sql.join(days)})`, caller);
  const present = new Set(rows.map(({ day }) => Number(day)));
  return days.filter((day) => !present.has(day));
}
