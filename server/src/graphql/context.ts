import type { AccessAction } from '../access/access-event.js';
import type { Identity } from '../access/identity.js';
import { isRestricted } from '../access/row-scope.js';
import type { Instant } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import type { Engine } from '../engine/engine.js';
import type { AccessNotes } from '../http/access-notes.js';
import type { ProfileStore } from '../projection/profile-store.js';
import type { Projections } from '../projection/projections.js';
import type { GiftSums } from '../records/gift-sums.js';
import type { RecordStore } from '../records/record-store.js';
import type { RequestParts } from './apollo.js';
import { createLoaders, type Loaders } from './loaders.js';
import { type DoorParts, openDoors } from './open-doors.js';
import { OwnWrites } from './own-writes.js';
import { RequestDoors, type SharedDoors } from './profile-doors.js';
import type { Readers } from './readers.js';

/** What every resolver may use: who asks, the doors to the data, the clock, and the end of the request. */
export interface GraphqlContext {
  readonly identity: Identity;
  /** Whether a router asks, which may compose and join. */
  readonly isRouter: boolean;
  readonly engine: Engine;
  /** The doors to the projections of profiles; `readers` and `loaders` are of the one that answers by itself. */
  readonly doors: RequestDoors;
  readonly readers: Readers;
  readonly loaders: Loaders;
  /** How far the projections of profiles are. */
  readonly projections: Pick<Projections, 'progressOf' | 'recalculation'>;
  /** The doors for writing; every call is on behalf of the caller, through its scope. */
  readonly store: Pick<
    RecordStore,
    | 'writeRecords'
    | 'deleteRecords'
    | 'audit'
    | 'accessEvents'
    | 'erasePerson'
    | 'importJobs'
    | 'exports'
    | 'profiles'
    | 'reviews'
    | 'saved'
    | 'annotations'
  >;
  /** What gifts to relationships, and from agents, cost; ask only about what the caller may see. */
  readonly gifts: GiftSums;
  readonly ownWrites: OwnWrites;
  /** Writes into the audit what the caller did with access; `subject` is what it was about. */
  readonly note: (action: AccessAction, subject: string) => Promise<void>;
  /** What a caller with a restricted scope asked for by id that is not there or outside the scope. */
  readonly unseen: Set<string>;
  readonly clock: () => Instant;
  /** When the request came: its answers are as of then. */
  readonly askedAt: Instant;
  /** The reporting zone. */
  readonly zone: TimeZone;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  /** True: it goes on with what was asked before, and sees what that saw. */
  readonly isSettled?: boolean;
}

export interface ContextParts extends DoorParts {
  readonly notes: AccessNotes;
  /** Whether there is a secret that routers show; without one, who is allowed by role may compose and join. */
  readonly hasRouterSecret: boolean;
}

/** Makes the context of each request out of the doors that all requests share. */
export function contextFactory(parts: ContextParts): (request: RequestParts) => GraphqlContext {
  const { records, projections, zone, clock, notes, hasRouterSecret } = parts;
  const known = new WeakMap<ProfileStore, SharedDoors>();
  const sharedDoorsOf = (store: ProfileStore): SharedDoors => {
    const doors = known.get(store) ?? openDoors(store, parts);
    known.set(store, doors);
    return doors;
  };
  const ownWrites = new OwnWrites((revision, timeoutMs) => projections.waitFor(revision, timeoutMs));
  return ({ response, signal }) => {
    const { identity } = response.locals;
    const unseen = new Set<string>();
    const noteUnseen = isRestricted(identity.scope) ? (kind: string, id: string) => void unseen.add(`${kind} ${id}`) : () => {};
    const loadersOf = (readers: Readers) => createLoaders(readers, identity.scope, signal, noteUnseen);
    const doors = new RequestDoors(projections, sharedDoorsOf, loadersOf, identity);
    response.once('close', () => doors.close());
    return {
      identity,
      isRouter: hasRouterSecret ? response.locals.isRouter : identity.role === 'SERVICE' || identity.role === 'ADMIN',
      ...doors.ofServed(),
      doors,
      projections,
      store: records,
      gifts: records.gifts,
      ownWrites,
      note: (action, subject) => notes.note(response, identity, action, subject),
      unseen,
      clock,
      askedAt: clock(),
      zone,
      signal,
    };
  };
}

/** Lets a query see what its caller wrote before, and what was published meanwhile. */
export async function showLatest(context: GraphqlContext): Promise<void> {
  if (context.isSettled === true) return;
  await context.ownWrites.shown(context.identity.id);
  Object.assign(context, context.doors.renew());
}
