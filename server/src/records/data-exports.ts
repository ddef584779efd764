import { randomUUID } from 'node:crypto';
import type { Instant } from '../domain/calendar.js';
import { wordsOf } from '../domain/words.js';
import type { Connections, Row } from './connections.js';
import type { Author } from './record-change.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

/** How an export stands. One that is RUNNING and has no process any more was cut off. */
export const ExportStatus = wordsOf('RUNNING', 'DONE', 'FAILED', 'CANCELLED');
export type ExportStatus = keyof typeof ExportStatus;

/** What somebody carries out of the store. */
export interface ExportQuestion {
  readonly format: string;
  /** The GraphQL document. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One export of an answer by a caller of the API. */
export interface DataExport extends ExportQuestion {
  readonly id: string;
  readonly by: Pick<Author, 'id' | 'name'>;
  readonly status: ExportStatus;
  /** How many rows went out. */
  readonly rowCount: number;
  readonly startedAt: Instant;
  /** Null: it has not ended. */
  readonly finishedAt: Instant | null;
}

const COLUMNS = '`id`, `actor_id`, `actor_name`, `format`, `query`, `variables`, `status`, `row_count`, `started_at`, `finished_at`';

/** Who carried what out of the store, and when: noted before the first row goes. */
export class DataExports {
  constructor(private readonly connections: Connections) {}

  /** Notes that an export begins; gives its id. */
  async begin({ format, query, variables }: ExportQuestion, by: Author): Promise<string> {
    const id = randomUUID();
    const row = [id, by.id, by.name.slice(0, 255), format, query, JSON.stringify(variables), 'RUNNING', 0, dateTimeOf(by.at), null];
    await this.connections.use((statements) => statements.run(`INSERT INTO \`data_export\` (${COLUMNS}) VALUES (?)`, [row]));
    return id;
  }

  /** Notes how an export ended, and after how many rows. */
  async end(id: string, status: ExportStatus, rowCount: number, at: Instant): Promise<void> {
    const sql = 'UPDATE `data_export` SET `status` = ?, `row_count` = ?, `finished_at` = ? WHERE `id` = ?';
    await this.connections.use((statements) => statements.run(sql, [status, rowCount, dateTimeOf(at), id]));
  }

  /** The latest exports, newest first, before one where it is given. */
  async latest(first: number, before: Pick<DataExport, 'startedAt' | 'id'> | null = null): Promise<readonly DataExport[]> {
    const start = before === null ? '' : dateTimeOf(before.startedAt);
    const where = before === null ? '' : 'WHERE `started_at` < ? OR (`started_at` = ? AND `id` < ?) ';
    const values = before === null ? [first] : [start, start, before.id, first];
    const sql = `SELECT ${COLUMNS} FROM \`data_export\` ${where}ORDER BY \`started_at\` DESC, \`id\` DESC LIMIT ?`;
    return (await this.connections.use((statements) => statements.rows(sql, values))).map(exportOf);
  }
}

function exportOf(row: Row): DataExport {
  const [id, actorId, actorName, format, query, variables, status, rowCount, startedAt, finishedAt] = row;
  return {
    id: id as string,
    by: { id: actorId as string, name: actorName as string },
    format: format as string,
    query: query as string,
    variables: JSON.parse(variables as string) as Record<string, unknown>,
    status: status as ExportStatus,
    rowCount: rowCount as number,
    startedAt: instantOfText(startedAt as string),
    finishedAt: finishedAt === null ? null : instantOfText(finishedAt as string),
  };
}
