import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordDataSource, RecordStore } from '../../server/src/records/record-store.js';
import { emptyDatabase } from '../setup/fresh-database.js';

let source: ReturnType<typeof recordDataSource>;

beforeAll(async () => {
  source = recordDataSource({ address: await emptyDatabase() }, 'mariadb');
  await source.initialize();
});
afterAll(() => source.destroy());

test('migrations run up, down and up again, and leave nothing behind', async () => {
  const applied = await source.runMigrations();
  for (const _ of applied) await source.undoLastMigration();
  const tables: unknown[] = await source.query('SHOW TABLES');
  expect(tables.map((row) => Object.values(row as object)[0])).toEqual(['migration']);
  expect(await source.runMigrations()).toHaveLength(applied.length);
});

test('the migrations make exactly the schema that the entities describe', async () => {
  await source.runMigrations();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map((query) => query.query)).toEqual([]);
});

test('ids and words are told apart by case and accent, names are not', async () => {
  const rows: unknown[] = await source.query(
    `SELECT COUNT(*) AS loose FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name <> 'migration' AND collation_name NOT IN ('utf8mb4_bin')
     AND column_name <> 'name'`,
  );
  expect(rows).toEqual([{ loose: 0 }]);
});

test('a database with a migration of a later version is refused', async () => {
  const address = await emptyDatabase();
  await (await RecordStore.open({ address })).close();
  const source = await recordDataSource({ address }).initialize();
  await source.query("INSERT INTO `migration` (`timestamp`, `name`) VALUES (9999999999999, 'FromTheFuture9999999999999')");
  await source.destroy();
  await expect(RecordStore.open({ address })).rejects.toThrow('FromTheFuture9999999999999');
});
