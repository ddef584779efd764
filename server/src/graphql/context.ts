import type { AccessAction } from '../access/access-event.js';
import type { Identity } from '../access/identity.js';
import { isRestricted } from '../access/row-scope.js';
import { DimensionReader } from '../analytics/dimension-reader.js';
import type { DuckDbStore } from '../analytics/duckdb-store.js';
import type { Instant } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import { createEngine, type Engine } from '../engine/engine.js';
import type { AccessNotes } from '../http/access-notes.js';
import { ObligationReader } from '../projection/obligation-reader.js';
import { PhaseContactReader } from '../projection/phase-contact-reader.js';
import { RelationshipEvidence } from '../projection/relationship-evidence.js';
import type { Projector } from '../projection/projector.js';
import type { RecordStore } from '../records/record-store.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { DATASETS } from '../semantic/catalogue.js';
import type { RequestParts } from './apollo.js';
import { createLoaders, type Loaders } from './loaders.js';
import { OwnWrites } from './own-writes.js';
import type { Readers } from './readers.js';
import { readDataState } from './session/read-data-state.js';

/** What every resolver may use: who asks, the doors to the data, the clock, and the end of the request. */
export interface GraphqlContext {
  readonly identity: Identity;
  /** Whether a router asks, which may compose and join. */
  readonly isRouter: boolean;
  readonly engine: Engine;
  readonly readers: Readers;
  readonly loaders: Loaders;
  /** The doors for writing; every call is on behalf of the caller, through its scope. */
  readonly store: Pick<RecordStore, 'writeRecords' | 'deleteRecords' | 'audit' | 'accessEvents' | 'importJobs'>;
  readonly ownWrites: OwnWrites;
  /** Writes into the audit what the caller did with access; `subject` is what it was about. */
  readonly note: (action: AccessAction, subject: string) => Promise<void>;
  /** What a caller with a restricted scope asked for by id that is not there or outside the scope. */
  readonly unseen: Set<string>;
  readonly clock: () => Instant;
  /** The reporting zone. */
  readonly zone: TimeZone;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

export interface ContextParts {
  readonly records: RecordStore;
  readonly analytics: DuckDbStore;
  readonly projector: Projector;
  readonly profile: ScoringProfile;
  readonly zone: TimeZone;
  readonly clock: () => Instant;
  readonly notes: AccessNotes;
  /** Whether there is a secret that routers show; without one, who is allowed by role may compose and join. */
  readonly hasRouterSecret: boolean;
}

/** Makes the context of each request out of the doors that all requests share. */
export function contextFactory(parts: ContextParts): (request: RequestParts) => GraphqlContext {
  const { records, analytics, projector, profile, zone, clock, notes, hasRouterSecret } = parts;
  const engine = createEngine({ store: analytics, ensureStateDays: (days) => projector.ensureStateDays(days), clock, datasets: DATASETS });
  const readers: Readers = {
    dimensions: new DimensionReader(analytics),
    evidence: new RelationshipEvidence(analytics, profile),
    obligations: new ObligationReader(analytics, profile, zone),
    phaseContacts: new PhaseContactReader(analytics, profile),
    records: records.records,
    history: records.history,
    lists: records.lists,
    dataState: (scope) => readDataState(parts, scope),
    profile,
    latestDay: () => projector.freshness()!.throughDay,
  };
  const ownWrites = new OwnWrites((revision, timeoutMs) => projector.waitFor(revision, timeoutMs));
  return ({ response, signal }) => {
    const { identity } = response.locals;
    const unseen = new Set<string>();
    const noteUnseen = isRestricted(identity.scope) ? (kind: string, id: string) => void unseen.add(`${kind} ${id}`) : () => {};
    return {
      identity,
      isRouter: hasRouterSecret ? response.locals.isRouter : identity.role === 'SERVICE' || identity.role === 'ADMIN',
      engine,
      readers,
      loaders: createLoaders(readers, identity.scope, signal, noteUnseen),
      store: records,
      ownWrites,
      note: (action, subject) => notes.note(response, identity, action, subject),
      unseen,
      clock,
      zone,
      signal,
    };
  };
}
