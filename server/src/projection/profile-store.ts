import type { StarStore } from '../analytics/star-store.js';
import type { StoreFile, StoreShelf } from '../analytics/store-shelf.js';
import type { Instant } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { RecordSource } from './catch-up.js';
import { Projector } from './projector.js';
import type { KeyedProfile } from './wanted-profiles.js';

/** What every projection is made with. */
export interface ProjectionParts {
  readonly records: RecordSource;
  readonly clock: () => Instant;
  readonly zone: TimeZone;
}

/** What a store may hold in memory: much while it is made or answers everything, little beside that. */
const MUCH = '1GB';
const LITTLE = '256MB';

/** One profile's analytics store, open, and how it follows the records. */
export class ProfileStore {
  private borrowers = 0;
  private givenBack: (() => void) | null = null;
  private closed: Promise<void> | null = null;

  private constructor(
    readonly file: StoreFile,
    readonly key: string,
    readonly profile: ScoringProfile,
    readonly analytics: StarStore,
    readonly projector: Projector,
  ) {}

  static async open(
    shelf: StoreShelf,
    file: StoreFile,
    { key, profile }: KeyedProfile,
    { records, clock, zone }: ProjectionParts,
  ): Promise<ProfileStore> {
    const analytics = await shelf.open(file, { memoryLimit: file.isWhole ? LITTLE : MUCH });
    return new ProfileStore(file, key, profile, analytics, new Projector(records, analytics, profile, clock, zone));
  }

  /** Tells the store whether it answers everything. */
  serve(isServing: boolean): Promise<void> {
    return this.analytics.limitMemory(isServing ? MUCH : LITTLE);
  }

  /** Keeps the store open until what is returned is called. */
  borrow(): () => void {
    this.borrowers += 1;
    let isBack = false;
    return () => {
      if (isBack) return;
      isBack = true;
      this.borrowers -= 1;
      if (this.borrowers === 0) this.givenBack?.();
    };
  }

  /** Waits until nobody borrows it, then closes the file. */
  close(): Promise<void> {
    this.closed ??= this.closeWhenFree();
    return this.closed;
  }

  private async closeWhenFree(): Promise<void> {
    if (this.borrowers > 0) await new Promise<void>((resolve) => (this.givenBack = resolve));
    await this.analytics.close();
  }
}
