import type { StoreShelf } from '../analytics/store-shelf.js';
import type { ProfileRecord } from '../domain/profile-record.js';
import { BackgroundBuild } from './background-build.js';
import { ProjectionOutdated } from './catch-up.js';
import type { CatchUpOptions } from './catch-up.js';
import { FailedAttempts, messageOf } from './failed-attempts.js';
import { buildStore, openWhole } from './open-or-build.js';
import { Pause } from './pause.js';
import type { ProjectionProgress, Recalculation } from './projection-progress.js';
import type { ProfileStore, ProjectionParts } from './profile-store.js';
import type { Freshness } from './projector.js';
import { RevisionWaiters } from './revision-waiters.js';
import { tidyStoreFiles } from './tidy-store-files.js';
import type { WantedProfiles } from './wanted-profiles.js';
import { wantedProfiles } from './wanted-profiles.js';

const POLL_MS = 300;
const LONGEST_PAUSE_MS = 30_000;
/** How often stores beside the one that answers are brought up to date. */
const LOOK_AROUND_MS = 5_000;

export interface ProjectionsParts extends ProjectionParts {
  readonly profiles: { list(): Promise<readonly ProfileRecord[]> };
  readonly files: StoreShelf;
}

export interface FollowOptions {
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** Told of every failed attempt; the next one follows after a pause that doubles each time. */
  readonly onError: (error: unknown) => void;
}

/** A store that stays open until it is given back. */
export interface LentStore {
  readonly store: ProfileStore;
  readonly giveBack: () => void;
}

/**
 * The analytics stores of this instance: the one that answers, those of other profiles beside it, and the one that is being made.
 * What is published decides which one answers: when it is another, or when the records were replaced, a new store is made in
 * the background and takes over, whole, in one step. Until then the old one answers.
 */
export class Projections {
  private readonly beside = new Map<string, ProfileStore>();
  private readonly waiters = new RevisionWaiters();
  private readonly pause = new Pause();
  private readonly failures = new FailedAttempts(LONGEST_PAUSE_MS);
  private readonly leaving = new Map<string, Promise<void>>();
  private build: BackgroundBuild | null = null;
  private isOutdated = false;
  private lookedAround = 0;
  private freshening: Promise<void> | null = null;
  private failure: string | null = null;

  private constructor(
    private readonly parts: ProjectionsParts,
    private current: ProfileStore,
    private wanted: WantedProfiles,
  ) {}

  /**
   * Opens the published profile's store; while that has yet to be made, the one that was in force before. With neither, projects
   * everything before it returns.
   */
  static async open(parts: ProjectionsParts, options: CatchUpOptions = {}): Promise<Projections> {
    const { files } = parts;
    const wanted = wantedProfiles(await parts.profiles.list());
    for (const candidate of [wanted.published, ...wanted.before]) {
      const store = await openWhole(files, candidate, parts, options);
      if (store) return Projections.serving(parts, store, wanted);
    }
    return Projections.serving(parts, await buildStore(files, wanted.published, parts, options), wanted);
  }

  private static async serving(parts: ProjectionsParts, store: ProfileStore, wanted: WantedProfiles): Promise<Projections> {
    await store.serve(true);
    const projections = new Projections(parts, store, wanted);
    await tidyStoreFiles(parts.files, wanted, store.file);
    return projections;
  }

  /** The store that answers now. */
  lendServed(): LentStore {
    const store = this.current;
    return { store, giveBack: store.borrow() };
  }

  /** The store of a profile, brought up to date as far as the time allows; null: it is not projected. */
  async lend(profileId: string, timeoutMs: number): Promise<LentStore | null> {
    if (this.current.profile.version === profileId) return this.lendServed();
    const store = [...this.beside.values()].find(({ profile }) => profile.version === profileId);
    if (!store) return null;
    const giveBack = store.borrow();
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise((resolve) => (timer = setTimeout(resolve, timeoutMs)));
      await Promise.race([store.projector.catchUp({ mayRestart: false }), late]);
      return { store, giveBack };
    } catch (error) {
      giveBack();
      if (error instanceof ProjectionOutdated) return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The profiles by which questions can be answered now, the one that answers by itself first; with drafts or without. */
  projected(withDrafts: boolean): readonly string[] {
    const stores = [this.current, ...this.beside.values()].map(({ profile }) => profile.version);
    return stores.filter((version) => withDrafts || !this.isDraft(version));
  }

  isDraft(profileId: string): boolean {
    return this.wanted.beside.some(({ profile, isDraft }) => isDraft && profile.version === profileId);
  }

  /** How far the projection of a profile is. */
  progressOf(profileId: string): ProjectionProgress {
    const wanted = [this.wanted.published, ...this.wanted.beside].find(({ profile }) => profile.version === profileId);
    const failure = wanted ? this.failures.reasonOf(wanted.key) : null;
    const isBuilt = this.build?.wanted.profile.version === profileId;
    const progress = isBuilt ? (this.build?.progress ?? null) : null;
    if (isBuilt && wanted?.key === this.build?.wanted.key) return { state: 'PROJECTING', progress, failure };
    if (this.current.profile.version === profileId) return { state: 'SERVING', progress: null, failure };
    if (!wanted) return { state: 'NOT_WANTED', progress: null, failure: null };
    return { state: this.beside.has(wanted.key) ? 'PROJECTED' : 'WAITING', progress: null, failure };
  }

  /** What is about to take over and how far it is; null: what answers is what is published. */
  recalculation(): Recalculation | null {
    const { key, profile } = this.wanted.published;
    return key === this.current.key && !this.isOutdated ? null : { ...this.progressOf(profile.version), profile: profile.version };
  }

  /** Follows the record store until the signal is aborted. A failure is told, shown in `freshness` and tried again. */
  async follow({ signal, onError }: FollowOptions): Promise<void> {
    let pauseMs = POLL_MS;
    const onAbort = (): void => this.pause.end();
    signal.addEventListener('abort', onAbort, { once: true });
    while (!signal.aborted) {
      try {
        await this.look({ signal, onError });
        this.failure = null;
        pauseMs = POLL_MS;
      } catch (error) {
        if (signal.aborted) break;
        this.failure = messageOf(error);
        onError(error);
        pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      }
      if (!signal.aborted) await this.pause.last(pauseMs);
    }
    signal.removeEventListener('abort', onAbort);
  }

  /** Looks at the records and the profiles once, and does everything that follows from it; what takes long goes on in the background. */
  async look({ signal, onError }: FollowOptions): Promise<void> {
    this.wanted = wantedProfiles(await this.parts.profiles.list());
    await this.catchUpServed(signal);
    await this.takeOver(signal, onError);
    await this.closeUnwanted(onError);
    this.lookAround(onError);
    await this.buildNext();
  }

  /** Waits until a revision is in what answers. False: it was not within the time. */
  async waitFor(revision: number, timeoutMs: number): Promise<boolean> {
    if (this.freshness().revision >= revision) return true;
    const wait = this.waiters.wait(revision, timeoutMs);
    this.pause.end();
    return wait;
  }

  /** How far the store that answers has come, and why the last attempt to follow failed; null: it did not. */
  freshness(): Freshness & { readonly failure: string | null } {
    return { ...this.current.projector.freshness()!, failure: this.failure };
  }

  /** Stops what is being made and closes every store. */
  async close(): Promise<void> {
    await this.build?.stop();
    await this.freshening;
    await Promise.all([this.current.close(), ...[...this.beside.values()].map((store) => store.close()), ...this.leaving.values()]);
  }

  private async catchUpServed(signal: AbortSignal): Promise<void> {
    try {
      const { revision } = await this.current.projector.catchUp({ signal, mayRestart: false });
      this.isOutdated = false;
      this.waiters.reached(revision);
    } catch (error) {
      if (!(error instanceof ProjectionOutdated)) throw error;
      this.isOutdated = true;
    }
  }

  /** Lets what was made take its place. */
  private async takeOver(signal: AbortSignal, onError: (error: unknown) => void): Promise<void> {
    const { build } = this;
    if (build?.failure != null) {
      this.build = null;
      this.failures.note(build.wanted.key, build.failure);
      onError(build.failure);
    } else if (build?.store) {
      const isNewer = build.store.key !== this.current.key || build.store.file.generation > this.current.file.generation;
      if (build.wanted.key === this.wanted.published.key && isNewer) await this.serve(build.store, signal, onError);
      else this.beside.set(build.store.key, build.store);
      build.take();
      this.build = null;
      this.failures.forget(build.wanted.key);
    }
    const ready = this.beside.get(this.wanted.published.key);
    if (!ready || this.current.key === ready.key) return;
    await this.serve(ready, signal, onError);
    this.beside.delete(ready.key);
  }

  /** Lets a store answer. What answered before has come no further than it. */
  private async serve(store: ProfileStore, signal: AbortSignal, onError: (error: unknown) => void): Promise<void> {
    const { revision } = await store.projector.catchUp({ signal });
    await store.serve(true);
    const before = this.current;
    this.current = store;
    this.isOutdated = false;
    this.waiters.reached(revision);
    if (before.key === store.key) return this.leave(before, onError);
    this.beside.set(before.key, before);
    await before.serve(false);
  }

  /** Closes and deletes stores of profiles that nobody compares any more, and stops making them. */
  private async closeUnwanted(onError: (error: unknown) => void): Promise<void> {
    const keys = new Set([this.wanted.published, ...this.wanted.beside].map(({ key }) => key));
    for (const [key, store] of this.beside) {
      if (keys.has(key)) continue;
      this.beside.delete(key);
      this.leave(store, onError);
    }
    if (this.build && !keys.has(this.build.wanted.key)) {
      await this.build.stop();
      this.build = null;
      await tidyStoreFiles(this.parts.files, this.wanted, this.current.file);
    }
  }

  private leave(store: ProfileStore, onError: (error: unknown) => void): void {
    const left = store
      .close()
      .then(() => this.parts.files.remove(store.file))
      .catch(onError)
      .finally(() => void this.leaving.delete(store.key));
    this.leaving.set(store.key, left);
  }

  /** Now and then brings the stores beside up to date. */
  private lookAround(onError: (error: unknown) => void): void {
    if (performance.now() - this.lookedAround < LOOK_AROUND_MS || this.freshening) return;
    this.lookedAround = performance.now();
    this.freshening = this.freshen(onError)
      .catch(onError)
      .finally(() => (this.freshening = null));
  }

  private async freshen(onError: (error: unknown) => void): Promise<void> {
    for (const [key, store] of this.beside) {
      const giveBack = store.borrow();
      try {
        await store.projector.catchUp({ mayRestart: false });
      } catch (error) {
        if (!(error instanceof ProjectionOutdated)) throw error;
        if (this.beside.delete(key)) this.leave(store, onError);
      } finally {
        giveBack();
      }
    }
  }

  /** Begins to make what is missing: first what is to answer, then what is to be compared with it. */
  private async buildNext(): Promise<void> {
    const { published, beside } = this.wanted;
    const generation = published.key === this.current.key ? this.current.file.generation : 0;
    const isPublishedMissing = published.key !== this.current.key || this.isOutdated || (await this.hasNewer(published.key, generation));
    const missing = [
      ...(isPublishedMissing ? [{ wanted: published, after: generation }] : []),
      ...beside.filter(({ key }) => !this.beside.has(key) && key !== this.current.key).map((wanted) => ({ wanted, after: 0 })),
    ];
    const next = missing.find(({ wanted }) => this.failures.mayTry(wanted.key));
    if (!next || this.build?.wanted.key === next.wanted.key || this.leaving.has(next.wanted.key)) return;
    if (this.build) await this.build.stop();
    this.build = new BackgroundBuild(this.parts.files, next.wanted, next.after, this.parts, () => this.pause.end());
  }

  private async hasNewer(wantedKey: string, generation: number): Promise<boolean> {
    const files = await this.parts.files.list();
    return files.some((file) => file.key === wantedKey && file.isWhole && file.generation > generation);
  }
}
