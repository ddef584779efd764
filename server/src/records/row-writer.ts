import type { Statements } from './connections.js';
import type { RecordTable } from './record-table.js';
import type { TableRow } from './stored-rows.js';

/** What the server allows. */
export interface ServerLimits {
  /** The longest statement, in UTF-16 units, that surely fits one packet. */
  readonly longestStatement: number;
  /** Whether the server takes rows as a file from its client, which spares it a third of the work of an INSERT. */
  readonly canLoad: boolean;
}

/** Fewer new rows than this are not worth a file. */
const ROWS_WORTH_A_FILE = 200;

/**
 * Writes rows that are known to be new, once what was written before is done. The caller holds the writers' turn, so
 * nobody else can have added them.
 */
export async function insertRows(
  statements: Statements,
  limits: ServerLimits,
  table: RecordTable,
  rows: readonly TableRow[],
  revision: number,
  before: Promise<void>,
): Promise<void> {
  if (!limits.canLoad || rows.length < ROWS_WORTH_A_FILE) {
    await before;
    return upsertRows(statements, limits, table, rows, revision);
  }
  const cells: string[] = [];
  const lines: string[] = [];
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) cells[at] = table.columns[at]!.codec.loaded(row[at]!);
    lines.push(cells.join('\t'));
  }
  const file = Buffer.from(`${lines.join('\n')}\n`);
  await before;
  await loadFile(statements, table, file, rows.length, revision);
}

/** Stores new rows of which there is a file. */
export async function loadFile(
  statements: Statements,
  table: RecordTable,
  file: Uint8Array,
  count: number,
  revision: number,
): Promise<void> {
  const names = table.columns.map((column) => `\`${column.name}\``).join(', ');
  const sql = `LOAD DATA LOCAL INFILE 'rows' INTO TABLE \`${table.name}\` CHARACTER SET utf8mb4 (${names}) SET \`revision\` = ${revision}`;
  const loaded = await statements.load(sql, file);
  if (loaded.rows !== count || loaded.warnings > 0) {
    throw new Error(`Of ${count} rows for ${table.name}, ${loaded.rows} were stored with ${loaded.warnings} warnings.`);
  }
}

/** Writes whole rows, new or stored. The next statement is put together while the database works on the last. */
export async function upsertRows(
  statements: Statements,
  limits: ServerLimits,
  table: RecordTable,
  rows: readonly TableRow[],
  revision: number,
): Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  for (const statement of upserts(limits, table, rows, revision)) {
    await running;
    running = statements.run(statement);
  }
  await running;
}

function* upserts(limits: ServerLimits, table: RecordTable, rows: readonly TableRow[], revision: number): Generator<string> {
  const names = namesOf(table);
  const into = `INSERT INTO \`${table.name}\` (${names.join(', ')}) VALUES `;
  const update = ` ON DUPLICATE KEY UPDATE ${names
    .slice(1)
    .map((name) => `${name} = VALUES(${name})`)
    .join(', ')}`;
  let values = '';
  for (const row of rows) {
    let literals = '';
    for (let at = 0; at < row.length; at++) literals += `${table.columns[at]!.codec.literal(row[at]!)},`;
    if (values && values.length + literals.length > limits.longestStatement) {
      yield into + values + update;
      values = '';
    }
    values += `${values && ','}(${literals}${revision})`;
  }
  if (values) yield into + values + update;
}

function namesOf(table: RecordTable): readonly string[] {
  return [...table.columns.map((column) => `\`${column.name}\``), '`revision`'];
}
