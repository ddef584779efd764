import type { StarStore } from '../analytics/star-store.js';
import type { Day, Instant } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { CatchUp } from './catch-up.js';
import type { CatchUpOptions, RecordSource } from './catch-up.js';
import { ensureStateDays } from './state-days.js';

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
}

/** Makes one analytics store what it must be: a function of the records, the profile and the day. */
export class Projector {
  private readonly catchingUp: CatchUp;
  private last: Freshness | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    records: RecordSource,
    private readonly store: StarStore,
    private readonly profile: ScoringProfile,
    private readonly clock: () => Instant,
    zone: TimeZone,
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
      };
      return this.last;
    });
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
