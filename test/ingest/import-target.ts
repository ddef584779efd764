import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { FileReading } from '../../server/src/ingest/file-reading.js';
import { type LoadedProfile, parseProfile, readProfile } from '../../server/src/ingest/read-profile.js';
import { type ImportSummary, runImport } from '../../server/src/ingest/run-import.js';
import type { DatabaseAddress } from '../../server/src/records/database-address.js';
import { RecordStore, recordDataSource } from '../../server/src/records/record-store.js';
import { emptyDatabase } from '../setup/fresh-database.js';

export interface ImportOptions {
  /** Null: the native format. */
  readonly profile: string | LoadedProfile | null;
  readonly files: readonly string[];
  readonly rejectsPath?: string;
  readonly isDryRun?: boolean;
}

/** A record store to import into, and what is in it. */
export interface ImportTarget {
  readonly address: DatabaseAddress & { readonly socket: string; readonly database: string };
  readonly directory: string;
  readonly store: RecordStore;
  import(options: ImportOptions): Promise<ImportSummary>;
  /** The cells of the first row that a statement gives, numbers as numbers. */
  ask(sql: string): Promise<readonly (number | string | null)[]>;
  /** Does something while the rows that a statement finds can't be changed by anybody else; nothing when it finds none. */
  whileLocked(select: string, act: () => Promise<void>): Promise<void>;
  /** A checksum of everything that was recorded, by table. */
  checksums(): Promise<Readonly<Record<string, string>>>;
}

const TABLES = [
  'business_unit',
  'agent',
  'account',
  'relationship',
  'type_change',
  'deal',
  'interaction',
  'request',
  'response',
  'promise',
  'customer_case',
];

/** A migrated, empty record store and a directory, both removed after the test file. */
export async function importTarget(): Promise<ImportTarget> {
  const address = await emptyDatabase();
  const store = await RecordStore.open({ address });
  const source = await recordDataSource({ address }).initialize();
  const directory = await mkdtemp(join(tmpdir(), 'rapport-import-'));
  afterAll(async () => {
    await source.destroy();
    await store.close();
    await rm(directory, { recursive: true });
  });
  const rowsOf = async (sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> => source.query(sql);
  return {
    address,
    directory,
    store,
    import: async ({ profile, files, rejectsPath = join(directory, 'rejects.csv'), isDryRun = false }) => {
      const read = { profile: typeof profile === 'string' ? await readProfile(profile) : profile, files, rejectsPath };
      return runImport(store, new FileReading(read), { ...read, by: { id: 'test', name: 'A test' }, isDryRun, clock: Date.now });
    },
    ask: async (sql) => {
      const [row = {}] = await rowsOf(sql);
      return Object.values(row).map((cell) =>
        typeof cell === 'string' && /^-?\d+$/u.test(cell) ? Number(cell) : (cell as string | number | null),
      );
    },
    whileLocked: async (select, act) =>
      source.transaction(async (manager) => {
        const rows: readonly unknown[] = await manager.query(`${select} FOR UPDATE`);
        if (rows.length > 0) await act();
      }),
    checksums: async () =>
      Object.fromEntries(
        (await rowsOf(`CHECKSUM TABLE ${TABLES.join(', ')}`)).map((row) => [String(row['Table']).split('.')[1], String(row['Checksum'])]),
      ),
  };
}

/** A profile of a test's own. */
export function profileOf(yaml: string): LoadedProfile {
  return {
    profile: parseProfile(yaml, 'test.yaml'),
    sha256: createHash('sha256').update(yaml).digest('hex'),
  };
}
