import { setTimeout as pause } from 'node:timers/promises';
import type { Planner } from './planner.js';

const POLL_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

export interface FollowPlansOptions {
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** Told of every failed attempt; the next one follows after a pause that doubles each time. */
  readonly onError: (error: unknown) => void;
}

/** Keeps planning until the signal is aborted. */
export async function followPlans(planner: Planner, { signal, onError }: FollowPlansOptions): Promise<void> {
  let pauseMs = POLL_MS;
  while (!signal.aborted) {
    try {
      await planner.catchUp(signal);
      pauseMs = POLL_MS;
    } catch (error) {
      if (signal.aborted) return;
      onError(error);
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    }
    await pause(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}
