import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import { onTestFinished, vi } from 'vitest';
import type { Identity } from '../../server/src/access/identity.js';
import { EVERYTHING, type RowScope } from '../../server/src/access/row-scope.js';
import { StoreFiles } from '../../server/src/analytics/store-files.js';
import { dayOf } from '../../server/src/domain/calendar.js';
import { Refusal } from '../../server/src/domain/refusal.js';
import type { RequestParts } from '../../server/src/graphql/apollo.js';
import { contextFactory, showLatest } from '../../server/src/graphql/context.js';
import { buildRapportSubgraph } from '../../server/src/graphql/rapport-subgraph.js';
import { AccessNotes } from '../../server/src/http/access-notes.js';
import { Projections } from '../../server/src/projection/projections.js';
import type { RecordStore } from '../../server/src/records/record-store.js';

/** The first day of the golden history, and noon of the day on which everybody asks: the 270th after it. */
export const START = dayOf('2025-01-01');
export const NOW = (START + 270) * 86_400_000 + 43_200_000;

interface Asking {
  readonly role?: Identity['role'];
  readonly scope?: RowScope;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Answer<D> {
  readonly data: D;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** One instance of the service between its schema and the record store that it may share with others. */
export interface Instance {
  readonly projections: Projections;
  readonly errors: readonly unknown[];
  readonly ask: <D>(source: string, asking?: Asking) => Promise<Answer<D>>;
  readonly close: () => Promise<void>;
}

let schema: Promise<GraphQLSchema> | null = null;

/** A folder that is there until the test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-profiles-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts an instance that follows the record store until the test has ended. */
export async function startInstance(records: RecordStore, folder: string, now: () => number = () => NOW): Promise<Instance> {
  schema ??= buildRapportSubgraph().then((subgraph) => subgraph.schema);
  const { projection, profiles } = records;
  const files = new StoreFiles(join(folder, 'analytics.duckdb'));
  const projections = await Projections.open({ records: projection, profiles, files, clock: now, zone: 'UTC' });
  const ending = new AbortController();
  const errors: unknown[] = [];
  const following = projections.follow({ signal: ending.signal, onError: (error) => errors.push(error) });
  let closed: Promise<void> | null = null;
  const end = async (): Promise<void> => {
    ending.abort();
    await following;
    await projections.close();
  };
  const close = (): Promise<void> => (closed ??= end());
  onTestFinished(close);
  const notes = new AccessNotes(records.accessEvents, now);
  const createContext = contextFactory({ records, projections, zone: 'UTC', clock: now, notes, hasRouterSecret: false });
  const ask: Instance['ask'] = async <D>(source: string, { role = 'ADMIN', scope = EVERYTHING, variables }: Asking = {}) => {
    const identity: Identity = { id: 'test', name: 'Test', role, scope };
    let over: () => void = () => undefined;
    const response = { locals: { identity }, once: (_event: string, end: () => void) => (over = end) };
    const contextValue = createContext({
      response: response as unknown as RequestParts['response'],
      signal: new AbortController().signal,
    });
    if (!source.startsWith('mutation')) await showLatest(contextValue);
    const { data, errors: refused = [] } = await graphql({
      schema: await schema!,
      source,
      contextValue,
      variableValues: variables ?? null,
    });
    over();
    return {
      data: data as D,
      codes: refused.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)),
      messages: refused.map(({ message }) => message),
    };
  };
  return { projections, errors, ask, close };
}

/** Waits until something is so, however long the machine takes. */
export function until(isSo: () => boolean | Promise<boolean>): Promise<true> {
  return vi.waitUntil(async () => (await isSo()) || false, { timeout: 50_000, interval: 50 }).then(() => true);
}
