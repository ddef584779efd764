import type { SavedItem, SavedKind } from '../domain/saved-item.js';
import type { Connections, Row, Statements } from './connections.js';
import { changeKept, type KeptChange } from './kept-change.js';
import type { Author } from './record-change.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

const COLUMNS = '`id`, `kind`, `name`, `description`, `content`, `is_shared`, `owner_id`, `owner_name`, `created_at`, `changed_at`';

/** Who looks at what people keep: their own, what is shared, and for administrators everything. */
export interface SavedViewer {
  readonly id: string;
  readonly seesAll: boolean;
}

const MOST_LISTED = 1_000;

/** The segments and queries that people keep. */
export class SavedItems {
  constructor(private readonly connections: Connections) {}

  /** What somebody may see of a kind, by name; at most a thousand. */
  async list(kind: SavedKind, viewer: SavedViewer): Promise<readonly SavedItem[]> {
    const sql = `SELECT ${COLUMNS} FROM \`saved_item\` WHERE \`kind\` = ? AND ${SEEN} ORDER BY \`name\`, \`id\` LIMIT ${MOST_LISTED}`;
    return (await this.connections.use((statements) => statements.rows(sql, [kind, ...seenBy(viewer)]))).map(itemOf);
  }

  /** Those of some ids that somebody may see, by id. What is not there and what is another's look the same. */
  async find(kind: SavedKind, ids: readonly string[], viewer: SavedViewer): Promise<ReadonlyMap<string, SavedItem>> {
    if (ids.length === 0) return new Map();
    const sql = `SELECT ${COLUMNS} FROM \`saved_item\` WHERE \`kind\` = ? AND \`id\` IN (?) AND ${SEEN}`;
    const rows = await this.connections.use((statements) => statements.rows(sql, [kind, ids, ...seenBy(viewer)]));
    return new Map(rows.map(itemOf).map((item) => [item.id, item]));
  }

  /** Saves or removes one by a decision on what is stored under its id; null removes it. Gives what it has become. */
  async change(
    author: Author,
    kind: SavedKind,
    id: string,
    decide: (stored: SavedItem | null) => SavedItem | null,
  ): Promise<SavedItem | null> {
    return changeKept<SavedItem, SavedItem | null>(
      this.connections,
      author,
      async (statements) => {
        const sql = `SELECT ${COLUMNS} FROM \`saved_item\` WHERE \`kind\` = ? AND \`id\` = ?`;
        const before = (await statements.rows(sql, [kind, id])).map(itemOf)[0] ?? null;
        const after = decide(before);
        return { changes: before === after ? [] : [{ kind, id, before, after }], decision: after };
      },
      write,
    );
  }
}

const SEEN = '(`is_shared` = 1 OR `owner_id` = ? OR ?)';

function seenBy({ id, seesAll }: SavedViewer): readonly unknown[] {
  return [id, seesAll];
}

async function write(statements: Statements, { kind, id, after }: KeptChange<SavedItem>): Promise<void> {
  await statements.run('DELETE FROM `saved_item` WHERE `kind` = ? AND `id` = ?', [kind, id]);
  if (after === null) {
    if (kind === 'segment') await statements.run('DELETE FROM `annotation` WHERE `segment_id` = ?', [id]);
    return;
  }
  const { name, description, content, isShared, ownerId, ownerName, createdAt, changedAt } = after;
  const times = [dateTimeOf(createdAt), dateTimeOf(changedAt)];
  const row = [id, kind, name, description, JSON.stringify(content), isShared, ownerId, ownerName.slice(0, 255), ...times];
  await statements.run(`INSERT INTO \`saved_item\` (${COLUMNS}) VALUES (?)`, [row]);
}

function itemOf(row: Row): SavedItem {
  const [id, kind, name, description, content, isShared, ownerId, ownerName, createdAt, changedAt] = row;
  return {
    id: id as string,
    kind: kind as SavedKind,
    name: name as string,
    description: description as string | null,
    content: JSON.parse(content as string) as Record<string, unknown>,
    isShared: isShared === 1,
    ownerId: ownerId as string,
    ownerName: ownerName as string,
    createdAt: instantOfText(createdAt as string),
    changedAt: instantOfText(changedAt as string),
  };
}
