import type { Instant } from '../domain/calendar.js';
import { wordsOf } from '../domain/words.js';
import type { Connections, Row, Statements } from './connections.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

/** How an import stands. One that is RUNNING and has no process any more can be resumed from its checkpoint. */
export const ImportStatus = wordsOf('RUNNING', 'DONE', 'FAILED', 'CANCELLED');
export type ImportStatus = keyof typeof ImportStatus;

/** Who an import is run by: the token or session, or the account of the machine that the command was given on. */
export interface Importer {
  readonly id: string;
  readonly name: string;
}

/** One run of an import over a file with a profile. */
export interface ImportJob {
  readonly id: string;
  /** Who ran it last. Empty texts: it ran before that was noted. */
  readonly by: Importer;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly profile: string;
  readonly profileSha256: string;
  readonly status: ImportStatus;
  /** How many rows of the file are accounted for. */
  readonly rowCheckpoint: number;
  /** What became of them. */
  readonly counts: Readonly<Record<string, number>>;
  readonly startedAt: Instant;
  /** Null: it has not ended. */
  readonly finishedAt: Instant | null;
}

const COLUMNS =
  '`id`, `file_name`, `file_sha256`, `profile`, `profile_sha256`, `status`, `row_checkpoint`, `counts`, `started_at`, `finished_at`, `actor_id`, `actor_name`';

/** What is known of imports, so that one that was killed can go on where its last batch ended. */
export class ImportJobs {
  constructor(private readonly connections: Connections) {}

  async add(job: ImportJob): Promise<void> {
    const { id, fileName, fileSha256, profile, profileSha256, status, rowCheckpoint, counts } = job;
    const times = [dateTimeOf(job.startedAt), job.finishedAt === null ? null : dateTimeOf(job.finishedAt)];
    const row = [
      id,
      fileName,
      fileSha256,
      profile,
      profileSha256,
      status,
      rowCheckpoint,
      JSON.stringify(counts),
      ...times,
      job.by.id,
      job.by.name.slice(0, 255),
    ];
    await this.connections.use((statements) => statements.run(`INSERT INTO \`import_job\` (${COLUMNS}) VALUES (?)`, [row]));
  }

  /** Moves the checkpoint of a job, in the transaction that writes its records. */
  async advance(statements: Statements, id: string, progress: Pick<ImportJob, 'rowCheckpoint' | 'counts'>): Promise<void> {
    const sql = 'UPDATE `import_job` SET `row_checkpoint` = ?, `counts` = ? WHERE `id` = ?';
    await statements.run(sql, [progress.rowCheckpoint, JSON.stringify(progress.counts), id]);
  }

  /** Says how a job ended. */
  async end(id: string, status: ImportStatus, finishedAt: Instant): Promise<void> {
    const sql = 'UPDATE `import_job` SET `status` = ?, `finished_at` = ? WHERE `id` = ?';
    await this.connections.use((statements) => statements.run(sql, [status, dateTimeOf(finishedAt), id]));
  }

  /** Says that a stopped job runs again, and who has it run. */
  async resume(id: string, by: Importer): Promise<void> {
    const sql = "UPDATE `import_job` SET `status` = 'RUNNING', `finished_at` = NULL, `actor_id` = ?, `actor_name` = ? WHERE `id` = ?";
    await this.connections.use((statements) => statements.run(sql, [by.id, by.name.slice(0, 255), id]));
  }

  /** The latest job over the same file with the same profile, null: there was none. */
  async latestOf(fileSha256: string, profileSha256: string): Promise<ImportJob | null> {
    const where = 'WHERE `file_sha256` = ? AND `profile_sha256` = ? ORDER BY `started_at` DESC, `id` DESC LIMIT 1';
    return (await this.read(where, [fileSha256, profileSha256]))[0] ?? null;
  }

  /** The latest jobs, newest first, before one where it is given. */
  async latest(first: number, before: Pick<ImportJob, 'startedAt' | 'id'> | null = null): Promise<readonly ImportJob[]> {
    const start = before === null ? '' : dateTimeOf(before.startedAt);
    const where = before === null ? '' : 'WHERE `started_at` < ? OR (`started_at` = ? AND `id` < ?) ';
    const values = before === null ? [] : [start, start, before.id];
    return this.read(`${where}ORDER BY \`started_at\` DESC, \`id\` DESC LIMIT ?`, [...values, first]);
  }

  private async read(rest: string, values: readonly unknown[]): Promise<readonly ImportJob[]> {
    const sql = `SELECT ${COLUMNS} FROM \`import_job\` ${rest}`;
    return (await this.connections.use((statements) => statements.rows(sql, values))).map(jobOf);
  }
}

function jobOf(row: Row): ImportJob {
  const [id, fileName, fileSha256, profile, profileSha256, status, rowCheckpoint, counts, startedAt, finishedAt, actorId, actorName] = row;
  return {
    id: id as string,
    by: { id: actorId as string, name: actorName as string },
    fileName: fileName as string,
    fileSha256: fileSha256 as string,
    profile: profile as string,
    profileSha256: profileSha256 as string,
    status: status as ImportStatus,
    rowCheckpoint: rowCheckpoint as number,
    counts: JSON.parse(counts as string) as Record<string, number>,
    startedAt: instantOfText(startedAt as string),
    finishedAt: finishedAt === null ? null : instantOfText(finishedAt as string),
  };
}
