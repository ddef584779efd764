import type { StoreShelf } from '../analytics/store-shelf.js';
import type { CatchUpProgress } from './catch-up.js';
import { buildStore, openWhole } from './open-or-build.js';
import type { ProfileStore, ProjectionParts } from './profile-store.js';
import type { KeyedProfile } from './wanted-profiles.js';

/** One store that is being made while others answer. */
export class BackgroundBuild {
  private readonly ending = new AbortController();
  private made: ProfileStore | null = null;
  private failed: unknown = null;
  private at: CatchUpProgress | null = null;
  private readonly work: Promise<void>;

  /** Takes a whole store of a generation above `after` where there is one, makes one otherwise. `onEnd` is called once, however it ends. */
  constructor(
    files: StoreShelf,
    readonly wanted: KeyedProfile,
    private readonly after: number,
    parts: ProjectionParts,
    onEnd: () => void,
  ) {
    this.work = this.run(files, parts).then(onEnd);
  }

  /** The store, up to date a moment ago; null: it is not ready. */
  get store(): ProfileStore | null {
    return this.made;
  }

  /** Why it failed; null: it did not. */
  get failure(): unknown {
    return this.failed;
  }

  /** How many relationships are in; null: they are not counted yet. */
  get progress(): CatchUpProgress | null {
    return this.at;
  }

  /** Gives the store away: stopping the build does not close it any more. */
  take(): void {
    this.made = null;
  }

  /** Ends the work; what was done stays on file for the next attempt. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.work;
    await this.made?.close();
  }

  private async run(files: StoreShelf, parts: ProjectionParts): Promise<void> {
    const { signal } = this.ending;
    const { wanted, after } = this;
    const onProgress = (progress: CatchUpProgress): void => void (this.at = progress);
    try {
      const whole = await openWhole(files, wanted, parts, { signal, after });
      this.made = whole ?? (await buildStore(files, wanted, parts, { signal, onProgress }));
    } catch (error) {
      if (!signal.aborted) this.failed = error;
    }
  }
}
