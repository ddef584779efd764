import type { AgentRecord } from '../domain/record/agent.js';
import type { RecordKind, RecordOf } from '../domain/record/record-kind.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import type { Connections, Statements } from './connections.js';
import { MOMENT_OF_KIND } from './moment.js';
import { type RecordTable, type RecordTables, selected } from './record-table.js';

/** More relationships than this are not read in one call. */
const MAXIMUM_RELATIONSHIPS = 2_000;

/** The kinds that make up a history, with the name of their list in it. */
const LISTS = {
  typeChange: 'typeChanges',
  stageChange: 'stageChanges',
  deal: 'deals',
  interaction: 'interactions',
  request: 'requests',
  response: 'responses',
  promise: 'promises',
  rating: 'ratings',
  case: 'cases',
  investigation: 'investigations',
  referral: 'referrals',
  surveyInvitation: 'surveyInvitations',
  surveyResponse: 'surveyResponses',
  campaignMember: 'campaignMembers',
  action: 'actions',
  qualityReview: 'qualityReviews',
} as const satisfies Partial<Record<RecordKind, keyof RelationshipHistory>>;
type ListedKind = keyof typeof LISTS;
const LISTED_KINDS = Object.keys(LISTS) as ListedKind[];

/** The kinds that many relationships share, with the name of their list and the listed kinds that refer to them in a field. */
const SHARED = {
  survey: { list: 'surveys', field: 'surveyId', column: 'survey_id', by: ['surveyInvitation', 'surveyResponse'] },
  campaign: { list: 'campaigns', field: 'campaignId', column: 'campaign_id', by: ['campaignMember'] },
} as const satisfies Partial<
  Record<RecordKind, { list: keyof RelationshipHistory; field: string; column: string; by: readonly ListedKind[] }>
>;
type SharedKind = keyof typeof SHARED;
const SHARED_KINDS = Object.keys(SHARED) as SharedKind[];

/** What follows the revision: which relationships were touched, and everything recorded about them. */
export class ProjectionReader {
  private readonly changes: readonly string[];

  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {
    this.changes = changesParts(tables);
  }

  /** The latest committed revision, 0: nothing was ever written. */
  async latestRevision(): Promise<number> {
    const [row] = await this.connections.use((statements) => statements.rows('SELECT `value` FROM `revision` WHERE `id` = 1'));
    return (row?.[0] ?? 0) as number;
  }

  /** What tells this store from every other. */
  async storeId(): Promise<string> {
    const [row] = await this.connections.use((statements) => statements.rows('SELECT `store_id` FROM `revision` WHERE `id` = 1'));
    return row?.[0] as string;
  }

  /**
   * The ids, in order, of the relationships touched in the revisions after `revision` up to and including `through`:
   * themselves, by what is recorded about them, by a record that they lost, by their account, owner or business unit,
   * or by a survey or campaign that reached them. A relationship that is not there any more is among them. After
   * revision 0 they are all that are there: what begins needs no more, and to look through every record takes minutes.
   */
  async changesAfter(revision: number, through: number): Promise<readonly string[]> {
    if (revision === 0 && through > 0) return this.everyRelationship();
    const sql = `${this.changes.join(' UNION ')} ORDER BY 1`;
    const values = this.changes.flatMap(() => [revision, through]);
    const rows = await this.connections.use((statements) => statements.rows(sql, values));
    return rows.map((row) => row[0] as string);
  }

  /**
   * Everything recorded about the given relationships, at one moment of the database, in a fixed number of statements
   * however many they are; at most 2,000. A relationship that is not there is left out.
   */
  async readRelationships(ids: readonly string[]): Promise<readonly RelationshipHistory[]> {
    if (ids.length > MAXIMUM_RELATIONSHIPS) {
      throw new RangeError(`${ids.length} relationships asked for, more than ${MAXIMUM_RELATIONSHIPS}.`);
    }
    if (ids.length === 0) return [];
    return this.connections.snapshot(async (statements) => {
      const histories = await this.readHeads(statements, ids);
      for (const kind of LISTED_KINDS) await this.readList(statements, kind, ids, histories);
      for (const kind of SHARED_KINDS) await this.readShared(statements, kind, histories);
      return [...histories.values()] as unknown as readonly RelationshipHistory[];
    });
  }

  private async everyRelationship(): Promise<readonly string[]> {
    const rows = await this.connections.use((statements) => statements.rows('SELECT `id` FROM `relationship` ORDER BY `id`'));
    return rows.map((row) => row[0] as string);
  }

  /** Every agent, in order of ids. */
  async readAgents(): Promise<readonly AgentRecord[]> {
    const { agent } = this.tables;
    const rows = await this.connections.use((statements) => statements.rows(`SELECT ${selected(agent)} FROM \`agent\` ORDER BY \`id\``));
    return rows.map(agent.toRecord) as AgentRecord[];
  }

  private async readHeads(statements: Statements, ids: readonly string[]): Promise<Map<string, HistoryInMaking>> {
    const { relationship, account, agent, businessUnit } = this.tables;
    const rows = await statements.rows(
      `SELECT ${selected(relationship, 'r')}, ${selected(account, 'a')}, ${selected(businessUnit, 'b')}, ${selected(agent, 'o')}
       FROM \`relationship\` r
       JOIN \`account\` a ON a.\`id\` = r.\`account_id\`
       JOIN \`business_unit\` b ON b.\`id\` = r.\`business_unit_id\`
       LEFT JOIN \`agent\` o ON o.\`id\` = r.\`owner_id\`
       WHERE r.\`id\` IN (?) ORDER BY r.\`id\``,
      [ids],
    );
    return new Map(
      rows.map((row) => {
        let from = 0;
        const part = <K extends RecordKind>(table: RecordTable): RecordOf<K> => {
          from += table.columns.length;
          return table.toRecord(row.slice(from - table.columns.length, from)) as RecordOf<K>;
        };
        const head = {
          relationship: part<'relationship'>(relationship),
          account: part<'account'>(account),
          businessUnit: part<'businessUnit'>(businessUnit),
        };
        const owner = part<'agent'>(agent);
        const names = [...Object.values(LISTS), ...Object.values(SHARED).map(({ list }) => list)];
        const lists = Object.fromEntries(names.map((name) => [name, []])) as unknown as Lists;
        return [head.relationship.id, { ...head, owner: owner.id === null ? null : owner, ...lists }];
      }),
    );
  }

  private async readList(
    statements: Statements,
    kind: ListedKind,
    ids: readonly string[],
    histories: ReadonlyMap<string, HistoryInMaking>,
  ): Promise<void> {
    const table = this.tables[kind];
    const moment = MOMENT_OF_KIND[kind];
    const rows = await statements.rows(
      `SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`relationship_id\` IN (?)
       ORDER BY \`relationship_id\`, ${moment ? `\`${moment.column}\`, ` : ''}\`id\``,
      [ids],
    );
    for (const row of rows) histories.get(row[table.relationshipAt] as string)?.[LISTS[kind]].push(table.toRecord(row));
  }

  /** Each shared record is read once and listed in every history that refers to it, in order of ids. */
  private async readShared(statements: Statements, kind: SharedKind, histories: ReadonlyMap<string, HistoryInMaking>): Promise<void> {
    const { list, field, by } = SHARED[kind];
    const idsOf = (history: HistoryInMaking): readonly string[] => {
      const referring = by.flatMap((part) => history[LISTS[part]] as readonly Readonly<Record<string, string>>[]);
      return [...new Set(referring.map((record) => record[field]!))].sort();
    };
    const asked = [...new Set([...histories.values()].flatMap(idsOf))];
    if (asked.length === 0) return;
    const table = this.tables[kind];
    const rows = await statements.rows(`SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`id\` IN (?)`, [asked]);
    const found = new Map(rows.map((row) => [row[0] as string, table.toRecord(row)]));
    for (const history of histories.values()) history[list].push(...idsOf(history).flatMap((id) => found.get(id) ?? []));
  }
}

type Lists = Record<(typeof LISTS)[ListedKind] | (typeof SHARED)[SharedKind]['list'], unknown[]>;
type HistoryInMaking = Omit<RelationshipHistory, keyof Lists> & Lists;

/** One statement over the indexes by revision; every part takes the two ends of the window. */
function changesParts(tables: RecordTables): readonly string[] {
  const within = 't.`revision` > ? AND t.`revision` <= ?';
  const parts = Object.values(tables).filter((table) => table.relationshipAt >= 0);
  const owners = [
    ['account', 'account_id'],
    ['business_unit', 'business_unit_id'],
    ['agent', 'owner_id'],
  ] as const;
  return [
    `SELECT t.\`id\` AS \`touched\` FROM \`relationship\` t WHERE ${within}`,
    `SELECT t.\`relationship_id\` FROM \`tombstone\` t WHERE ${within} AND t.\`relationship_id\` <> ''`,
    ...parts.map((table) => `SELECT t.\`relationship_id\` FROM \`${table.name}\` t WHERE ${within}`),
    ...owners.map(
      ([name, column]) => `SELECT r.\`id\` FROM \`${name}\` t JOIN \`relationship\` r ON r.\`${column}\` = t.\`id\` WHERE ${within}`,
    ),
    ...SHARED_KINDS.flatMap((kind) =>
      SHARED[kind].by.map(
        (part) =>
          `SELECT r.\`relationship_id\` FROM \`${tables[kind].name}\` t
           JOIN \`${tables[part].name}\` r ON r.\`${SHARED[kind].column}\` = t.\`id\` WHERE ${within}`,
      ),
    ),
  ];
}
