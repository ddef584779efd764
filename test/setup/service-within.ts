import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Role } from '../../server/src/access/identity.js';
import type { RowScope } from '../../server/src/access/row-scope.js';
import { createToken } from '../../server/src/access/token.js';
import { type Service, startService } from '../../server/src/compose.js';
import { type Config, readConfig } from '../../server/src/config.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { openLog } from '../../server/src/http/log.js';
import { RecordStore } from '../../server/src/records/record-store.js';
import { emptyDatabase } from './fresh-database.js';
import { type StatementTap, tapStatements } from './statement-tap.js';

type Headers = Readonly<Record<string, string>>;

/** What the service answered, read as JSON. */
export interface Answered<Data = Record<string, unknown>> {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly text: string;
  /** Undefined: the operation was refused before it ran. */
  readonly data?: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
}

/** A whole service inside the test's process, over its own database, and those who call it. */
export interface ServiceWithin {
  readonly url: string;
  readonly config: Config;
  /** The record store that the service works on, by another door. */
  readonly records: RecordStore;
  /** Where its database is, past the tap. */
  readonly address: { readonly socket: string; readonly database: string };
  /** What lies between the service and its database. */
  readonly tap: StatementTap;
  /** Every line that it has logged. */
  readonly log: () => string;
  readonly service: Service;
  /** The headers of a new API token. */
  token(role: Role, scope?: RowScope): Promise<Headers>;
  /** Sends a GraphQL operation; without headers, as an administrator's token. */
  ask<Data = Record<string, unknown>>(query: string, variables?: object, headers?: Headers): Promise<Answered<Data>>;
  /** Sends any request to the GraphQL endpoint. */
  send(request: RequestInit, path?: string): Promise<Answered>;
  /** Writes records and waits until analytics shows them. */
  write(records: readonly AnyRecord[]): Promise<void>;
}

/** Starts a service for a test file, with these settings beside its own and these records, and stops it after the file. */
export function serviceOfThisFile(environment: Headers = {}, records: readonly AnyRecord[] = [], clock = Date.now): () => ServiceWithin {
  let within: ServiceWithin | undefined;
  let end = async (): Promise<void> => {};
  const address = emptyDatabase();

  beforeAll(async () => {
    const { socket, database } = await address;
    const store = await RecordStore.open({ address: { socket, database }, poolSize: 2 });
    const directory = await mkdtemp(join(tmpdir(), 'rapport-within-'));
    const tap = await tapStatements(socket);
    const databaseUrl = `mysql://root@127.0.0.1:${tap.port}/${database}`;
    const config = readConfig({ PORT: '0', DEMO: 'off', DATA_DIR: directory, DATABASE_URL: databaseUrl, ...environment });
    const lines: string[] = [];
    const log = openLog('debug', { write: (line) => void lines.push(line) });
    if (records.length > 0) await writeAll(store, records);
    const service = await startService({ config, log, clock, say: (line) => void lines.push(line) });
    const administrator = await headersOf(store, 'ADMIN', {}, clock());
    const send: ServiceWithin['send'] = async (request, path = '/graphql') => answered(await fetch(service.url + path, request));
    const ask: ServiceWithin['ask'] = async <Data>(query: string, variables: object = {}, headers: Headers = administrator) =>
      (await send({
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })) as Answered<Data>;
    within = {
      url: service.url,
      config,
      records: store,
      address: { socket, database },
      tap,
      log: () => lines.join(''),
      service,
      token: (role, scope = {}) => headersOf(store, role, scope, clock()),
      ask,
      send,
      write: async (given) => {
        await writeAll(store, given);
        await vi.waitFor(async () => {
          const { data } = await ask<{ dataState: { pendingRevisions: number } }>('{ dataState { pendingRevisions } }');
          expect(data?.dataState.pendingRevisions).toBe(0);
        }, 30_000);
      },
    };
    end = async () => {
      await service.stop();
      await tap.close();
      await store.close();
      await rm(directory, { recursive: true, force: true });
    };
  });

  afterAll(() => end());

  return () => {
    if (!within) throw new Error('The service was asked before it was started.');
    return within;
  };
}

async function headersOf({ tokens }: RecordStore, role: Role, scope: RowScope, now: number): Promise<Headers> {
  const { secret } = await createToken(tokens, { kind: 'API', name: `${role} of a test`, role, scope, expiresAt: null }, now);
  return { Authorization: `Bearer ${secret}` };
}

async function writeAll(store: RecordStore, records: readonly AnyRecord[]): Promise<void> {
  const { outcomes } = await store.writeRecords(records);
  expect(outcomes.filter((outcome) => typeof outcome !== 'string')).toEqual([]);
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = isJson ? (JSON.parse(text) as Pick<Answered, 'data'> & { errors?: Answered['errors'] }) : {};
  const { data, errors = [] } = body;
  return { status: response.status, headers: response.headers, text, errors, ...(data !== undefined && { data }) };
}
