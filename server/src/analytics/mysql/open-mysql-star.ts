import type { Column } from '../column.js';
import { STAR_SCHEMA, STAR_SCHEMA_VERSION, TABLES_OF_RELATIONSHIP } from '../star-schema.js';
import type { MysqlSettings } from './mysql-session.js';
import { MysqlStore } from './mysql-store.js';

const MARK = 'Rapport star schema ';
const LONGEST_TEXT = 255;

/** The database holds tables that are not an analytics store's. */
export class AnalyticsDatabaseTaken extends Error {
  override readonly name = 'AnalyticsDatabaseTaken';

  constructor(database: string, table: string) {
    super(
      `The database ${database} already has a table ${table} that is not the analytics store's. Name an empty database in ANALYTICS_URL.`,
    );
  }
}

/**
 * Opens the analytics store in a database, with its tables in place. Tables of another schema version hold nothing that
 * cannot be projected again, so they are dropped; a database with tables of others is refused.
 */
export async function openMysqlStar(settings: MysqlSettings): Promise<MysqlStore> {
  const store = await MysqlStore.open(settings);
  try {
    const found = await store.query<{ name: string; remark: string }>(
      `SELECT table_name AS name, table_comment AS remark FROM information_schema.tables WHERE table_schema = $1`,
      [settings.database],
    );
    const stranger = found.find(({ remark }) => !remark.startsWith(MARK));
    if (stranger !== undefined) throw new AnalyticsDatabaseTaken(settings.database, stranger.name);
    const current = found.filter(({ remark }) => remark === `${MARK}${STAR_SCHEMA_VERSION}`).map(({ name }) => name);
    if (Object.keys(STAR_SCHEMA).every((table) => current.includes(table))) return store;
    for (const { name } of found) await store.query(`DROP TABLE "${name}"`);
    await createTables(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function createTables(store: MysqlStore): Promise<void> {
  const indexed = await keepsIndexes(store);
  for (const [table, columns] of Object.entries(STAR_SCHEMA)) {
    const lines = Object.entries<Column>(columns).map(
      ([name, column]) => `  "${name}" ${typeOf(column)}${column.isNullable ? ' NULL' : ' NOT NULL'}`,
    );
    const charset = store.collation === null ? '' : ` DEFAULT CHARACTER SET utf8mb4 COLLATE ${store.collation}`;
    await store.query(`CREATE TABLE "${table}" (\n${lines.join(',\n')}\n)${charset} COMMENT = '${MARK}${STAR_SCHEMA_VERSION}'`);
    if (!indexed) continue;
    for (const column of indexedColumns(table, Object.keys(columns))) {
      await store.query(`CREATE INDEX "by_${column}" ON "${table}" ("${column}")`);
    }
  }
}

/** Columnar engines sort and prune by themselves and know no such index; row stores need one for what is looked up. */
async function keepsIndexes(store: MysqlStore): Promise<boolean> {
  const [answer] = await store.query<{ remark: string }>('SELECT @@version_comment AS remark');
  return !/starrocks|doris/i.test(answer?.remark ?? '');
}

const DAYS_OF_WINDOWS = /^(day|raised_day|opened_day|closed_day|due_day|asked_day)$/;

function indexedColumns(table: string, columns: readonly string[]): string[] {
  if (table === 'relationship') return ['key', 'id'];
  if (!(TABLES_OF_RELATIONSHIP as readonly string[]).includes(table)) return [];
  return columns.filter((column) => column === 'relationship' || DAYS_OF_WINDOWS.test(column));
}

const TYPES = { INTEGER: 'INT', BIGINT: 'BIGINT', DOUBLE: 'DOUBLE', BOOLEAN: 'BOOLEAN' } as const;

function typeOf({ kind }: Column): string {
  return kind === 'VARCHAR' || kind === 'ENUM' ? `VARCHAR(${LONGEST_TEXT})` : TYPES[kind];
}
