import type { Identity } from '../access/identity.js';
import { refuse } from '../domain/refusal.js';
import type { Engine } from '../engine/engine.js';
import { engineOfProfiles } from '../engine/engine-of-profiles.js';
import type { ProfileStore } from '../projection/profile-store.js';
import type { Projections } from '../projection/projections.js';
import type { Loaders } from './loaders.js';
import type { Optional } from './optional.js';
import { mayReadDrafts } from './profile/may-read-drafts.js';
import type { Readers } from './readers.js';

/** The doors to one profile's projection that all requests share. */
export interface SharedDoors {
  readonly engine: Engine;
  readonly readers: Readers;
}

/** The doors to one profile's projection as one request uses them. */
export interface ProfileDoors extends SharedDoors {
  readonly loaders: Loaders;
}

/** How long a request waits for the projection of a profile that does not answer by itself to be brought up to date. */
const LONGEST_WAIT_MS = 2_000;

/** The projections that one request reads, open until it is over. */
export class RequestDoors {
  private readonly open = new Map<string, Promise<ProfileDoors>>();
  private readonly giveBacks: (() => void)[] = [];
  private served: { readonly store: ProfileStore; readonly doors: ProfileDoors };
  private isOver = false;

  constructor(
    private readonly projections: Projections,
    private readonly sharedDoorsOf: (store: ProfileStore) => SharedDoors,
    private readonly loadersOf: (readers: Readers) => Loaders,
    private readonly identity: Identity,
  ) {
    this.served = this.borrowServed();
  }

  /** The doors to what answers by itself; analytics goes through them to any profile. They stay the same while a request is answered. */
  ofServed(): ProfileDoors {
    const { doors } = this.served;
    return { ...doors, engine: engineOfProfiles(doors.engine, async (profile) => (await this.of(profile)).engine) };
  }

  /** Looks again at what answers by itself; to be called before anything is read. */
  renew(): ProfileDoors {
    this.served = this.borrowServed();
    return this.ofServed();
  }

  /** Loaders of what answers by itself that remember nothing yet. */
  freshLoaders(): Loaders {
    return this.loadersOf(this.served.doors.readers);
  }

  /** The doors to a profile's projection; null: to what answers by itself. Refuses profiles that are unknown or not projected. */
  of(profile: Optional<string>): Promise<ProfileDoors> {
    if (profile == null || profile === this.served.store.profile.version) return Promise.resolve(this.served.doors);
    const known = this.open.get(profile) ?? this.borrow(profile);
    this.open.set(profile, known);
    return known;
  }

  /** Gives back everything that was borrowed. */
  close(): void {
    this.isOver = true;
    for (const giveBack of this.giveBacks) giveBack();
  }

  private borrowServed() {
    const { store, giveBack } = this.projections.lendServed();
    return { store, doors: this.opened(store, giveBack) };
  }

  private async borrow(profile: string): Promise<ProfileDoors> {
    const withDrafts = mayReadDrafts(this.identity);
    const isHidden = !withDrafts && this.projections.isDraft(profile);
    const lent = isHidden ? null : await this.projections.lend(profile, LONGEST_WAIT_MS);
    if (lent) return this.opened(lent.store, lent.giveBack);
    const { state, progress } = this.projections.progressOf(profile);
    if (isHidden || state === 'NOT_WANTED') {
      throw refuse('UNKNOWN_PROFILE', { profile, known: this.projections.projected(withDrafts) });
    }
    throw refuse('PROFILE_NOT_READY', { profile, done: progress?.done ?? null, total: progress?.total ?? null });
  }

  private opened(store: ProfileStore, giveBack: () => void): ProfileDoors {
    if (this.isOver) giveBack();
    else this.giveBacks.push(giveBack);
    const doors = this.sharedDoorsOf(store);
    return { ...doors, loaders: this.loadersOf(doors.readers) };
  }
}
