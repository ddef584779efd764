import { type AnyRecord, RECORD_KINDS, type RecordKind } from '../domain/record/record-kind.js';
import type { Connections, Row, Statements } from './connections.js';
import { type RecordTable, type RecordTables, selected } from './record-table.js';

/** Everything that is recorded at one moment. */
export interface WholeStore {
  /** How many records of each kind there are, in writing order; of some perhaps none. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /**
   * Every record with every field, null where nothing is known, in pieces of a few thousand: kinds in writing order, and
   * within a kind by id, after those of its kind that it refers to. The same records come in the same order from any store.
   */
  records(): AsyncGenerator<readonly AnyRecord[]>;
}

const ROWS_PER_STATEMENT = 4_000;

/** Reads everything that is recorded. */
export class WholeStoreReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /** Gives the store as it is at one moment of the database, for as long as the work takes; writers are not held up. */
  async read<T>(work: (store: WholeStore) => Promise<T>): Promise<T> {
    return this.connections.snapshot(async (statements) => {
      const counts: Partial<Record<RecordKind, number>> = {};
      for (const kind of RECORD_KINDS) {
        const [row] = await statements.rows(`SELECT COUNT(*) FROM \`${this.tables[kind].name}\``);
        counts[kind] = Number(row?.[0]);
      }
      return work({ counts: counts as Record<RecordKind, number>, records: () => this.records(statements) });
    });
  }

  private async *records(statements: Statements): AsyncGenerator<readonly AnyRecord[]> {
    for (const kind of RECORD_KINDS) {
      const table = this.tables[kind];
      const own = table.columns.find(({ refersTo }) => refersTo === kind);
      const pages = own === undefined ? pagesById(statements, table) : pagesByDepth(statements, table, own.name);
      for await (const rows of pages) yield rows.map((row) => ({ kind, record: table.toRecord(row) }) as AnyRecord);
    }
  }
}

async function* pagesById(statements: Statements, table: RecordTable): AsyncGenerator<readonly Row[]> {
  const sql = `SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`id\` > ? ORDER BY \`id\` LIMIT ${ROWS_PER_STATEMENT}`;
  for (let last = ''; ;) {
    const rows = await statements.rows(sql, [last]);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_PER_STATEMENT) return;
    last = rows.at(-1)?.[0] as string;
  }
}

/** First those that refer to none of their kind, then those that refer to one of these, and so on. */
async function* pagesByDepth(statements: Statements, table: RecordTable, parent: string): AsyncGenerator<readonly Row[]> {
  const sql = `
    WITH RECURSIVE \`placed\` (\`link\`, \`depth\`) AS (
      SELECT \`id\`, 0 FROM \`${table.name}\` WHERE \`${parent}\` IS NULL
      UNION ALL
      SELECT c.\`id\`, \`depth\` + 1 FROM \`${table.name}\` c JOIN \`placed\` ON c.\`${parent}\` = \`link\`
    )
    SELECT ${selected(table, 't')}, \`depth\` FROM \`${table.name}\` t JOIN \`placed\` ON t.\`id\` = \`link\`
    WHERE \`depth\` > ? OR (\`depth\` = ? AND t.\`id\` > ?) ORDER BY \`depth\`, t.\`id\` LIMIT ${ROWS_PER_STATEMENT}`;
  for (let [depth, last] = [0, '']; ;) {
    const rows = await statements.rows(sql, [depth, depth, last]);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_PER_STATEMENT) return;
    const end = rows.at(-1) as Row;
    [depth, last] = [Number(end.at(-1)), end[0] as string];
  }
}
