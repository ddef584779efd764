import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, vi } from 'vitest';
import type { Identity } from '../../server/src/access/identity.js';
import { EVERYTHING, type RowScope } from '../../server/src/access/row-scope.js';
import type { StarStore } from '../../server/src/analytics/star-store.js';
import { StoreFiles } from '../../server/src/analytics/store-files.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import type { RequestParts } from '../../server/src/graphql/apollo.js';
import { contextFactory } from '../../server/src/graphql/context.js';
import { buildRapportSubgraph } from '../../server/src/graphql/rapport-subgraph.js';
import { AccessNotes } from '../../server/src/http/access-notes.js';
import { Projections } from '../../server/src/projection/projections.js';
import { Connections } from '../../server/src/records/connections.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { freshRecordStore } from '../setup/fresh-database.js';

/** The moment at which every test asks: noon in Rome. */
export const NOW = Date.parse('2025-11-21T11:00:00Z');

interface Asking {
  readonly scope?: RowScope;
  readonly role?: Identity['role'];
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Answer<D> {
  readonly data: D;
  /** The codes of the errors, or their texts where they are GraphQL's own. */
  readonly codes: readonly string[];
  /** What the errors say. */
  readonly texts: readonly string[];
  /** How often a connection to the record store was used, and how many statements the analytics store was asked. */
  readonly statements: { readonly records: number; readonly analytics: number };
}

/** The product between its schema and its two stores, with some records. */
export interface EntityService {
  readonly records: RecordStore;
  readonly store: StarStore;
  readonly write: (items: readonly AnyRecord[]) => Promise<void>;
  readonly ask: <D>(source: string, asking?: Asking) => Promise<Answer<D>>;
}

let schema: Promise<GraphQLSchema> | null = null;

/** Opens two stores of the file's own with these records projected. Call it in beforeAll. */
export async function openEntityService(items: readonly AnyRecord[]): Promise<EntityService> {
  schema ??= buildRapportSubgraph().then((subgraph) => subgraph.schema);
  const records = await freshRecordStore();
  const folder = await mkdtemp(join(tmpdir(), 'rapport-entities-'));
  const { projection, profiles } = records;
  const files = new StoreFiles(join(folder, 'analytics.duckdb'));
  const projections = await Projections.open({ records: projection, profiles, files, clock: () => NOW, zone: 'Europe/Rome' });
  const { store, giveBack } = projections.lendServed();
  giveBack();
  afterAll(async () => {
    await projections.close();
    await rm(folder, { recursive: true });
  });
  const write = async (written: readonly AnyRecord[]): Promise<void> => {
    const { outcomes } = await records.writeRecords(written);
    const refused = outcomes.filter((outcome) => typeof outcome !== 'string');
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
    await store.projector.catchUp();
  };
  await write(items);
  const createContext = contextFactory({
    records,
    projections,
    zone: 'Europe/Rome',
    clock: () => NOW,
    notes: new AccessNotes(records.accessEvents, () => NOW),
    hasRouterSecret: false,
  });
  const used = [vi.spyOn(Connections.prototype, 'use'), vi.spyOn(Connections.prototype, 'snapshot')];
  const queried = vi.spyOn(store.analytics, 'query');
  const ask: EntityService['ask'] = async <D>(source: string, { scope = EVERYTHING, role = 'ANALYST', variables }: Asking = {}) => {
    const identity: Identity = { id: 'test', name: 'Test', role, scope };
    const response = { locals: { identity }, once: () => undefined } as unknown as RequestParts['response'];
    const contextValue = createContext({ response, signal: new AbortController().signal });
    const before = { records: callsOf(used), analytics: queried.mock.calls.length };
    const { data, errors } = await graphql({ schema: await schema!, source, contextValue, variableValues: variables ?? null });
    return {
      data: data as D,
      codes: (errors ?? []).map(({ originalError, message }) => (originalError as { code?: string } | undefined)?.code ?? message),
      texts: (errors ?? []).map(({ message }) => message),
      statements: { records: callsOf(used) - before.records, analytics: queried.mock.calls.length - before.analytics },
    };
  };
  return { records, store: store.analytics, write, ask };
}

function callsOf(spies: readonly { readonly mock: { readonly calls: readonly unknown[] } }[]): number {
  return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}
