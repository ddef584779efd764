import type { CalendarDate } from '../domain/calendar.js';
import type { Annotation, AnnotationScope } from '../domain/annotation.js';
import type { Connections, Row, Statements } from './connections.js';
import { changeKept, type KeptChange } from './kept-change.js';
import type { Author } from './record-change.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

const COLUMNS =
  '`id`, `on_day`, `until_day`, `title`, `text`, `scope`, `segment_id`, `relationship_id`, `author_id`, `author_name`, `created_at`, `changed_at`';

/** Which annotations are wanted: of the days from `from` up to, and without, `to`; about all, and about these. */
export interface AnnotationQuestion {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly segmentIds: readonly string[];
  readonly relationshipId: string | null;
  readonly first: number;
}

/** What people wrote beside days. Whether a reader may see a segment or a relationship is for who asks. */
export class Annotations {
  constructor(private readonly connections: Connections) {}

  /** The annotations that touch a window, by day. */
  async list({ from, to, segmentIds, relationshipId, first }: AnnotationQuestion): Promise<readonly Annotation[]> {
    const about = [
      { sql: "`scope` = 'ALL'", values: [] as unknown[] },
      ...(segmentIds.length === 0 ? [] : [{ sql: '`segment_id` IN (?)', values: [segmentIds] }]),
      ...(relationshipId === null ? [] : [{ sql: '`relationship_id` = ?', values: [relationshipId] }]),
    ];
    const sql = `SELECT ${COLUMNS} FROM \`annotation\` WHERE (${about.map((part) => part.sql).join(' OR ')})
       AND \`on_day\` < ? AND COALESCE(\`until_day\`, \`on_day\`) >= ? ORDER BY \`on_day\`, \`created_at\`, \`id\` LIMIT ?`;
    const values = [...about.flatMap((part) => part.values), to, from, first];
    return (await this.connections.use((statements) => statements.rows(sql, values))).map(annotationOf);
  }

  /** Saves or removes one by a decision on what is stored under its id; null removes it. Gives what it has become. */
  async change(author: Author, id: string, decide: (stored: Annotation | null) => Annotation | null): Promise<Annotation | null> {
    return changeKept<Annotation, Annotation | null>(
      this.connections,
      author,
      async (statements) => {
        const before = (await statements.rows(`SELECT ${COLUMNS} FROM \`annotation\` WHERE \`id\` = ?`, [id])).map(annotationOf)[0] ?? null;
        const after = decide(before);
        return { changes: before === after ? [] : [{ kind: 'annotation', id, before, after }], decision: after };
      },
      write,
    );
  }
}

async function write(statements: Statements, { id, after }: KeptChange<Annotation>): Promise<void> {
  await statements.run('DELETE FROM `annotation` WHERE `id` = ?', [id]);
  if (after === null) return;
  const { on, until, title, text, scope, segmentId, relationshipId, authorId, authorName, createdAt, changedAt } = after;
  const times = [dateTimeOf(createdAt), dateTimeOf(changedAt)];
  const row = [id, on, until, title, text, scope, segmentId, relationshipId, authorId, authorName.slice(0, 255), ...times];
  await statements.run(`INSERT INTO \`annotation\` (${COLUMNS}) VALUES (?)`, [row]);
}

function annotationOf(row: Row): Annotation {
  const [id, on, until, title, text, scope, segmentId, relationshipId, authorId, authorName, createdAt, changedAt] = row;
  return {
    id: id as string,
    on: on as CalendarDate,
    until: until as CalendarDate | null,
    title: title as string,
    text: text as string | null,
    scope: scope as AnnotationScope,
    segmentId: segmentId as string | null,
    relationshipId: relationshipId as string | null,
    authorId: authorId as string,
    authorName: authorName as string,
    createdAt: instantOfText(createdAt as string),
    changedAt: instantOfText(changedAt as string),
  };
}
