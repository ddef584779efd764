import type { CalendarDate, Instant } from '../domain/calendar.js';
import type { OccasionOfContact, PlanFacts } from '../domain/plan-facts.js';
import type { RecordKind, RecordOf } from '../domain/record/record-kind.js';
import type { Connections, Row, Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import { type RecordTables, selected } from './record-table.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

/** From which moment on records are looked at, on which day. */
export interface PlanHorizon {
  readonly since: Instant;
  readonly sinceOn: CalendarDate;
  readonly today: CalendarDate;
}

/** An attempt that found somebody, or a contact that a person of the supplier began. */
const TOUCHED = "`is_human` = 1 AND (`contact_outcome` = 'REACHED' OR (`direction` = 'OUTBOUND' AND `contact_outcome` IS NULL))";

/** Reads what planning by rule looks at, in a fixed number of statements however many relationships are asked about. */
export class PlanReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /**
   * The ids, in order, of the relationships of whose contacts or their occasions anything was touched in the revisions after
   * `revision` up to and including `through`, or that lost an occasion because of which something is planned.
   */
  async contactChangesAfter(revision: number, through: number): Promise<readonly string[]> {
    const within = 't.`revision` > ? AND t.`revision` <= ?';
    const rows = await this.connections.use((statements) =>
      statements.rows(
        `SELECT r.\`id\` FROM \`contact\` t JOIN \`relationship\` r ON r.\`account_id\` = t.\`account_id\` WHERE ${within}
         UNION
         SELECT r.\`id\` FROM \`occasion\` t JOIN \`contact\` c ON c.\`id\` = t.\`contact_id\`
           JOIN \`relationship\` r ON r.\`account_id\` = c.\`account_id\` WHERE ${within}
         UNION
         SELECT a.\`relationship_id\` FROM \`tombstone\` t JOIN \`action\` a ON a.\`occasion_id\` = t.\`id\`
         WHERE t.\`kind\` = 'occasion' AND ${within}
         ORDER BY 1`,
        [revision, through, revision, through, revision, through],
      ),
    );
    return rows.map(([id]) => id as string);
  }

  /** What is known of relationships, at one moment of the database. One that is not there is left out. */
  async read(ids: readonly string[], horizon: PlanHorizon): Promise<readonly PlanFacts[]> {
    if (ids.length === 0) return [];
    return this.connections.snapshot(async (statements) => {
      const relationships = await this.relationships(statements, ids, horizon.today);
      const of = async <K extends RecordKind>(kind: K, condition: string, order: string, values: readonly unknown[] = []) =>
        this.byRelationship(statements, kind, ids, condition, order, values);
      const typeChanges = await of('typeChange', 'TRUE', '`since`');
      const deals = await of('deal', 'TRUE', '`id`');
      const since = dateTimeOf(horizon.since);
      const callBacks = await of(
        'promise',
        "`is_call_back` = 1 AND `made_by` = 'SUPPLIER' AND (`kept_at` IS NULL OR `due_at` >= ?)",
        '`id`',
        [since],
      );
      const resolvedCases = await of('case', '`resolved_at` >= ?', '`id`', [since]);
      const missed = "`occurred_at` >= ? AND `direction` = 'INBOUND' AND `contact_outcome` IN ('MISSED', 'CANCELLED')";
      const missedContacts = await of('interaction', missed, '`occurred_at`, `id`', [since]);
      const actions = await of('action', "(`due_on` >= ? OR `state` = 'PLANNED')", '`due_on`, `id`', [horizon.sinceOn]);
      const touched = await latest(
        statements,
        `SELECT \`relationship_id\`, MAX(\`occurred_at\`) FROM \`interaction\` WHERE \`relationship_id\` IN (?) AND \`occurred_at\` >= ? AND ${TOUCHED} GROUP BY \`relationship_id\``,
        [ids, since],
      );
      const operated = [...deals].flatMap(([id, list]) => (list.some(({ operationalOn }) => operationalOn != null) ? id : []));
      const informed = await informedAt(statements, operated);
      const occasions = await this.occasions(statements, [...new Set(relationships.map(({ record }) => record.accountId))]);
      return relationships.map(({ record, keepsOccasions }): PlanFacts => ({
        relationship: record,
        typeChanges: typeChanges.get(record.id) ?? [],
        deals: deals.get(record.id) ?? [],
        callBacks: callBacks.get(record.id) ?? [],
        resolvedCases: resolvedCases.get(record.id) ?? [],
        missedContacts: missedContacts.get(record.id) ?? [],
        touchedAt: touched.get(record.id) ?? null,
        informedAt: informed.get(record.id) ?? null,
        actions: actions.get(record.id) ?? [],
        occasions: occasions.get(record.accountId) ?? [],
        keepsOccasions,
      }));
    });
  }

  /** Which of these ids of actions were ever used, by actions that are there or were deleted. */
  async usedActionIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const used = new Set<string>();
    for (const chunk of inChunks(ids)) {
      const rows = await this.connections.use((statements) =>
        statements.rows(
          "SELECT `id` FROM `action` WHERE `id` IN (?) UNION SELECT `id` FROM `tombstone` WHERE `kind` = 'action' AND `id` IN (?)",
          [chunk, chunk],
        ),
      );
      for (const [id] of rows) used.add(id as string);
    }
    return used;
  }

  /** Relationships, and whether each is the first of those of its account that go on. */
  private async relationships(statements: Statements, ids: readonly string[], today: CalendarDate) {
    const { relationship } = this.tables;
    const rows = await statements.rows(
      `SELECT ${selected(relationship, 'r')},
         r.\`id\` = (SELECT MIN(x.\`id\`) FROM \`relationship\` x
                   WHERE x.\`account_id\` = r.\`account_id\` AND (x.\`ended_on\` IS NULL OR x.\`ended_on\` > ?))
       FROM \`relationship\` r WHERE r.\`id\` IN (?) ORDER BY r.\`id\``,
      [today, ids],
    );
    return rows.map((row) => ({
      record: relationship.toRecord(row) as RecordOf<'relationship'>,
      keepsOccasions: row.at(-1) === 1,
    }));
  }

  private async byRelationship<K extends RecordKind>(
    statements: Statements,
    kind: K,
    ids: readonly string[],
    condition: string,
    order: string,
    values: readonly unknown[],
  ): Promise<ReadonlyMap<string, readonly RecordOf<K>[]>> {
    const table = this.tables[kind];
    const rows = await statements.rows(
      `SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`relationship_id\` IN (?) AND ${condition} ORDER BY \`relationship_id\`, ${order}`,
      [ids, ...values],
    );
    const found = new Map<string, RecordOf<K>[]>();
    for (const row of rows) {
      const id = row[table.relationshipAt] as string;
      const list = found.get(id) ?? [];
      found.set(id, list);
      list.push(table.toRecord(row) as RecordOf<K>);
    }
    return found;
  }

  /** The occasions of the contacts of accounts, by the account. */
  private async occasions(
    statements: Statements,
    accountIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly OccasionOfContact[]>> {
    const { contact, occasion } = this.tables;
    const rows = await statements.rows(
      `SELECT ${selected(contact, 'c')}, ${selected(occasion, 'o')} FROM \`contact\` c JOIN \`occasion\` o ON o.\`contact_id\` = c.\`id\`
       WHERE c.\`account_id\` IN (?) ORDER BY c.\`id\`, o.\`id\``,
      [accountIds],
    );
    const found = new Map<string, OccasionOfContact[]>();
    for (const row of rows) {
      const one = {
        contact: contact.toRecord(row.slice(0, contact.columns.length)) as RecordOf<'contact'>,
        occasion: occasion.toRecord(row.slice(contact.columns.length)) as RecordOf<'occasion'>,
      };
      found.set(one.contact.accountId, [...(found.get(one.contact.accountId) ?? []), one]);
    }
    return found;
  }
}

/** When customers were last informed: by a response, or by a person of the supplier. */
async function informedAt(statements: Statements, ids: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
  if (ids.length === 0) return new Map();
  const outbound = "`direction` = 'OUTBOUND' AND `is_human` = 1 AND COALESCE(`contact_outcome`, 'REACHED') = 'REACHED'";
  return latest(
    statements,
    `SELECT \`relationship_id\`, MAX(\`at\`) FROM (
       SELECT \`relationship_id\`, \`occurred_at\` AS \`at\` FROM \`interaction\` WHERE \`relationship_id\` IN (?) AND ${outbound}
       UNION ALL
       SELECT \`relationship_id\`, \`responded_at\` FROM \`response\` WHERE \`relationship_id\` IN (?)
     ) informing GROUP BY \`relationship_id\``,
    [ids, ids],
  );
}

async function latest(statements: Statements, sql: string, values: readonly unknown[]): Promise<ReadonlyMap<string, Instant>> {
  const rows: readonly Row[] = await statements.rows(sql, values);
  return new Map(rows.map(([id, at]) => [id as string, instantOfText(at as string)]));
}
