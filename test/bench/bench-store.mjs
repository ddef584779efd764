import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startLocalDatabase } from '../../server/dist/records/local-database.js';
import { NewRowsPacker } from '../../server/dist/records/pack-new-rows.js';
import { RecordStore } from '../../server/dist/records/record-store.js';
import { recordsOfRelationship, sharedRecords } from './bench-records.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const RECORDS_PER_BATCH = 20_000;
const INTERACTIONS_PER_RELATIONSHIP = 100;
const SAID_EVERY_MILLISECONDS = 5_000;

/**
 * A data directory with so many interactions of a hundredth as many relationships, which is made once and kept: in
 * `.rapport/bench`, which git ignores. The records go through the record store's own door for new rows.
 */
export async function benchStore(interactions) {
  const directory = join(ROOT, '.rapport/bench', String(interactions));
  const mark = join(directory, 'bench.json');
  if (existsSync(mark)) return { directory, ...JSON.parse(await readFile(mark, 'utf8')) };
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const made = await generate(directory, interactions);
  await writeFile(mark, JSON.stringify(made));
  return { directory, ...made };
}

async function generate(directory, interactions) {
  const started = performance.now();
  const relationships = Math.round(interactions / INTERACTIONS_PER_RELATIONSHIP);
  const until = Math.floor(Date.now() / 86_400_000) * 86_400_000;
  const database = await startLocalDatabase(directory, { say: console.error, isDurable: false });
  const store = await RecordStore.open({ address: database.address });
  let records = 0;
  try {
    if (store.rowLayout === null) throw new Error('The database takes no files from its client.');
    const packer = new NewRowsPacker(store.rowLayout);
    let writing = Promise.resolve();
    const write = async (items) => {
      const rows = packer.pack(items);
      if (rows === null) throw new Error('The records made for the bench are not plainly new.');
      await writing;
      writing = store
        .writeNewRows(rows, async () => {})
        .then((isDone) => {
          if (!isDone) throw new Error('Records made for the bench are stored already.');
        });
      writing.catch(() => {});
      records += items.length;
    };
    await write(sharedRecords());
    let items = [];
    let said = 0;
    for (let number = 0; number < relationships; number += 1) {
      items.push(...recordsOfRelationship(number, INTERACTIONS_PER_RELATIONSHIP, until));
      if (items.length < RECORDS_PER_BATCH) continue;
      await write(items);
      items = [];
      if (performance.now() - said < SAID_EVERY_MILLISECONDS) continue;
      said = performance.now();
      console.error(`made ${number + 1} of ${relationships} relationships, ${records.toLocaleString('en')} records`);
    }
    if (items.length > 0) await write(items);
    await writing;
  } finally {
    await store.close();
    await database.close();
  }
  return { interactions, relationships, records, until, seconds: (performance.now() - started) / 1000 };
}
