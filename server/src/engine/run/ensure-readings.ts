import type { Reading } from '../plan/reading.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { Caller } from '../request/caller.js';
import type { EngineParts } from './engine-parts.js';

/** Sees to it that the states which readings of a stock look at exist. */
export async function ensureReadings(
  parts: EngineParts,
  resolved: ResolvedAnalytics,
  readings: readonly Pick<Reading, 'from'>[],
  caller: Caller,
): Promise<void> {
  if (resolved.dataset.kind !== 'STOCK' || readings.length === 0) return;
  const days = [...new Set(readings.map(({ from }) => from))].toSorted((a, b) => a - b);
  await parts.ensureStateDays(days, caller.signal);
}
