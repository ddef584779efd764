import type { Identity } from '../access/identity.js';
import { DimensionReader } from '../analytics/dimension-reader.js';
import type { DuckDbStore } from '../analytics/duckdb-store.js';
import type { Instant } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import { createEngine, type Engine } from '../engine/engine.js';
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
  readonly engine: Engine;
  readonly readers: Readers;
  readonly loaders: Loaders;
  /** The doors for writing; every call is on behalf of the caller, through its scope. */
  readonly store: Pick<RecordStore, 'writeRecords' | 'deleteRecords' | 'audit' | 'importJobs'>;
  readonly ownWrites: OwnWrites;
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
}

/** Makes the context of each request out of the doors that all requests share. */
export function contextFactory(parts: ContextParts): (request: RequestParts) => GraphqlContext {
  const { records, analytics, projector, profile, zone, clock } = parts;
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
    const loaders = createLoaders(readers, identity.scope, signal);
    return { identity, engine, readers, loaders, store: records, ownWrites, clock, zone, signal };
  };
}
