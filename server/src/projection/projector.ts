import type { DuckDbStore } from '../analytics/duckdb-store.js';
import type { Day, Instant } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { CatchUp } from './catch-up.js';
import type { CatchUpOptions, RecordSource } from './catch-up.js';
import { Pause } from './pause.js';
import { RevisionWaiters } from './revision-waiters.js';
import { ensureStateDays } from './state-days.js';

const POLL_MS = 300;
const LONGEST_PAUSE_MS = 30_000;

/** How far the analytics store has come. */
export interface Freshness {
  /** Every record up to this revision is in. */
  readonly revision: number;
  /** The moment of the last look at the record store that left nothing to do. */
  readonly freshThrough: Instant;
  readonly profile: string;
  readonly zone: TimeZone;
  /** The latest day of which there are states. */
  readonly throughDay: Day;
  /** Why the last attempt to follow failed; null: it did not. */
  readonly failure: string | null;
}

export interface FollowOptions {
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** Told of every failed attempt; the next one follows after a pause that doubles each time. */
  readonly onError: (error: unknown) => void;
}

/** Keeps the analytics store what it must be: a function of the records, the profile and the day. */
export class Projector {
  private readonly catchingUp: CatchUp;
  private readonly waiters = new RevisionWaiters();
  private readonly pause = new Pause();
  private last: Freshness | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly records: RecordSource,
    private readonly store: DuckDbStore,
    private readonly profile: ScoringProfile,
    private readonly clock: () => Instant,
    private readonly zone: TimeZone,
  ) {
    this.catchingUp = new CatchUp(records, store, profile, zone);
  }

  /** Brings the store up to date once. */
  catchUp(options: CatchUpOptions = {}): Promise<Freshness> {
    return this.inTurn(async () => {
      const cursor = await this.catchingUp.run(this.clock(), options);
      this.last = {
        revision: cursor.revision,
        freshThrough: cursor.fresh_through,
        profile: cursor.profile,
        zone: cursor.zone,
        throughDay: cursor.through_day,
        failure: null,
      };
      this.waiters.reached(cursor.revision);
      return this.last;
    });
  }

  /** Forgets what was projected and projects everything again. */
  async rebuild(options: CatchUpOptions = {}): Promise<Freshness> {
    await this.inTurn(() => this.catchingUp.clear());
    return this.catchUp(options);
  }

  /** Follows the record store until the signal is aborted. A failure is told, shown in `freshness` and tried again. */
  async follow({ signal, onError }: FollowOptions): Promise<void> {
    let pauseMs = POLL_MS;
    const onAbort = (): void => this.pause.end();
    signal.addEventListener('abort', onAbort, { once: true });
    while (!signal.aborted) {
      try {
        await this.catchUp({ signal });
        pauseMs = POLL_MS;
      } catch (error) {
        if (signal.aborted) break;
        if (this.last !== null) this.last = { ...this.last, failure: error instanceof Error ? error.message : String(error) };
        onError(error);
        pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      }
      if (!signal.aborted) await this.pause.last(pauseMs);
    }
    signal.removeEventListener('abort', onAbort);
  }

  /** Waits until a revision is in. False: it was not within the time. */
  async waitFor(revision: number, timeoutMs: number): Promise<boolean> {
    if (this.last !== null && this.last.revision >= revision) return true;
    const wait = this.waiters.wait(revision, timeoutMs);
    this.pause.end();
    return wait;
  }

  /** How far the store has come; null before the first catch-up has ended. */
  freshness(): Freshness | null {
    return this.last;
  }

  /** Makes sure that states of these days are kept, none later than the latest day. */
  ensureStateDays(days: readonly Day[]): Promise<void> {
    return ensureStateDays(this.store.writer, days, this.profile);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
