import type { RowScope } from '../access/row-scope.js';
import type { CalendarDate } from '../domain/calendar.js';
import type { RecordOf } from '../domain/record/record-kind.js';
import { topicKey } from '../domain/shared-topics.js';
import type { Connections } from './connections.js';
import { type RecordTables, selected } from './record-table.js';
import { RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';
import { visibleThroughScope } from './visibility.js';

/** So many after an id, in order of ids; null: from the first on. */
export interface MatchPage {
  readonly first: number;
  readonly after: string | null;
}

/** Who is interested in what could be passed on. Each question is one statement. */
export class InterestReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /** The contacts in the scope who are interested in one of the topics, however it is written. */
  async interested(topics: readonly string[], { first, after }: MatchPage, scope: RowScope): Promise<readonly RecordOf<'contact'>[]> {
    if (topics.length === 0) return [];
    const { contact } = this.tables;
    const visible = visibleThroughScope(contact, scope);
    const rows = await this.connections.use((statements) =>
      statements.rows(
        `SELECT ${selected(contact, 't')} FROM \`contact\` t
         WHERE EXISTS (SELECT 1 FROM \`interest\` i WHERE i.\`contact_id\` = t.\`id\` AND LOWER(TRIM(i.\`topic\`)) IN (?))
           AND ${visible.sql} AND t.\`id\` > ? ORDER BY t.\`id\` LIMIT ?`,
        [topics.map(topicKey), ...visible.values, after ?? '', first],
      ),
    );
    return rows.map(contact.toRecord) as RecordOf<'contact'>[];
  }

  /** What is about one of the topics, however it is written. */
  async about(topics: readonly string[], { first, after }: MatchPage): Promise<readonly RecordOf<'information'>[]> {
    if (topics.length === 0) return [];
    const { information } = this.tables;
    const rows = await this.connections.use((statements) =>
      statements.rows(
        `SELECT ${selected(information, 't')} FROM \`information\` t
         WHERE JSON_OVERLAPS(LOWER(t.\`topics\`), ?) AND t.\`id\` > ? ORDER BY t.\`id\` LIMIT ?`,
        [JSON.stringify(topics.map(topicKey)), after ?? '', first],
      ),
    );
    return rows.map(information.toRecord) as RecordOf<'information'>[];
  }

  /** On which day each of some information was last passed on to each of some contacts, or is to be, by `<information> <contact>`. */
  async passedOn(
    informationIds: readonly string[],
    contactIds: readonly string[],
    scope: RowScope,
  ): Promise<ReadonlyMap<string, CalendarDate>> {
    if (informationIds.length === 0 || contactIds.length === 0) return new Map();
    const inScope = scopeCondition(scope);
    const rows = await this.connections.use((statements) =>
      statements.rows(
        `SELECT act.\`information_id\`, act.\`contact_id\`, CAST(MAX(act.\`due_on\`) AS CHAR)
         FROM ${RELATIONSHIP_IN_SCOPE} JOIN \`contact\` c ON c.\`account_id\` = r.\`account_id\`
           JOIN \`action\` act ON act.\`relationship_id\` = r.\`id\` AND act.\`contact_id\` = c.\`id\`
         WHERE ${inScope.sql} AND c.\`id\` IN (?) AND act.\`information_id\` IN (?) AND act.\`state\` IN ('PLANNED', 'DONE')
         GROUP BY 1, 2`,
        [...inScope.values, contactIds, informationIds],
      ),
    );
    return new Map(rows.map(([information, contact, day]) => [`${String(information)} ${String(contact)}`, day as CalendarDate]));
  }
}
