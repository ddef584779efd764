import { rm } from 'node:fs/promises';
import { createTableSql } from './column.js';
import { DuckDbStore } from './duckdb-store.js';
import { STAR_SCHEMA, STAR_SCHEMA_VERSION } from './star-schema.js';

/**
 * Opens the analytics store with its tables in place. A file of another schema version holds nothing that
 * cannot be projected again, so it is deleted.
 */
export async function openStarStore(path: string, options: { readonly memoryLimit?: string } = {}): Promise<DuckDbStore> {
  const store = await DuckDbStore.open(path, options);
  const version = await storedVersion(store);
  if (version === STAR_SCHEMA_VERSION) return store;
  if (version === null) {
    await createTables(store);
    return store;
  }
  await store.close();
  await deleteStarStore(path);
  return openStarStore(path, options);
}

/** Deletes the file of a closed analytics store, and what belongs to it. */
export async function deleteStarStore(path: string): Promise<void> {
  await Promise.all([path, `${path}.wal`, `${path}.tmp`].map((file) => rm(file, { recursive: true, force: true })));
}

/** The schema version that made the file, null: the file is new. */
async function storedVersion(store: DuckDbStore): Promise<number | null> {
  const rows = await store.query<{ version: number }>(
    `SELECT CAST(comment AS INTEGER) AS version FROM duckdb_tables() WHERE table_name = 'projection' AND NOT temporary`,
  );
  return rows[0]?.version ?? null;
}

async function createTables(store: DuckDbStore): Promise<void> {
  await store.writer.transaction(async (transaction) => {
    for (const [table, columns] of Object.entries(STAR_SCHEMA)) await transaction.run(createTableSql(table, columns));
    await transaction.run(`COMMENT ON TABLE projection IS '${STAR_SCHEMA_VERSION}'`);
  });
}
