import type { Config } from './config.js';
import { attachOrStart, startLocalDatabase } from './records/local-database.js';
import { RecordStore } from './records/record-store.js';

export interface OpenRecordsOptions {
  /** `own`: this copy runs the private database; `visit`: it may use another running copy's. */
  readonly mode: 'own' | 'visit';
  readonly say: (line: string) => void;
}

/** The record store, and news of the private database's unexpected end. */
export interface OpenedRecords {
  readonly records: RecordStore;
  readonly lost: Promise<void>;
}

/** Opens the record store of the configuration: the database of its URL, or the private one. What was opened is closed with `opened`. */
export async function openRecords(config: Config, { mode, say }: OpenRecordsOptions, opened: AsyncDisposableStack): Promise<OpenedRecords> {
  if (config.databaseUrl !== null) {
    const records = opened.adopt(await RecordStore.open({ address: { url: config.databaseUrl } }), (store) => store.close());
    return { records, lost: new Promise(() => {}) };
  }
  const start = mode === 'own' ? startLocalDatabase : attachOrStart;
  const database = opened.adopt(await start(config.dataDirectory, { say }), (local) => local.close());
  const records = opened.adopt(await RecordStore.open({ address: database.address }), (store) => store.close());
  return { records, lost: database.lost };
}
