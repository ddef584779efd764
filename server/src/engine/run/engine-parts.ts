import type { AnalyticsStore } from '../../analytics/analytics-store.js';
import type { Day, Instant } from '../../domain/calendar.js';
import type { Dataset } from '../../semantic/dataset.js';

/**
 * Makes the states of these days exist; days that exist already cost nothing. Days after the latest projected one
 * are never asked for.
 */
type EnsureStateDays = (days: readonly Day[], signal?: AbortSignal) => Promise<void>;

/** What the engine is made of. */
export interface EngineParts {
  readonly store: AnalyticsStore;
  readonly ensureStateDays: EnsureStateDays;
  readonly clock: () => Instant;
  readonly datasets: readonly Dataset[];
}
