import { readConfig, type Config } from '../config.js';
import { openRecords } from '../open-records.js';
import type { RecordStore } from '../records/record-store.js';

/** Runs a command's work with the record store of the settings: a running copy's, or one that ends with the command. */
export async function withRecords<T>(work: (records: RecordStore, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  await using opened = new AsyncDisposableStack();
  const { records } = await openRecords(config, { mode: 'visit', say: (line) => console.error(line) }, opened);
  return await work(records, config);
}
