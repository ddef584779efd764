import type { RowScope } from '../access/row-scope.js';
import type { CalendarDate } from '../domain/calendar.js';
import type { Connections } from './connections.js';
import { RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';

/** The last quality review of a relationship. */
export interface LatestReview {
  readonly relationshipId: string;
  readonly id: string;
  readonly reviewedOn: CalendarDate;
  /** The day that was set for the next one; null: none was. */
  readonly nextDueOn: CalendarDate | null;
}

/** Reads quality reviews. */
export class ReviewReader {
  constructor(private readonly connections: Connections) {}

  /** The last review, up to and with a day, of every relationship in the scope that has one. One statement. */
  async latest(scope: RowScope, through: CalendarDate): Promise<readonly LatestReview[]> {
    const inScope = scopeCondition(scope);
    const rows = await this.connections.use((statements) =>
      statements.rows(
        `SELECT \`relationship_id\`, \`id\`, \`reviewed_on\`, \`next_due_on\` FROM (
           SELECT q.\`relationship_id\`, q.\`id\`, q.\`reviewed_on\`, q.\`next_due_on\`,
             ROW_NUMBER() OVER (PARTITION BY q.\`relationship_id\` ORDER BY q.\`reviewed_on\` DESC, q.\`id\` DESC) AS place
           FROM \`quality_review\` q JOIN ${RELATIONSHIP_IN_SCOPE} ON r.\`id\` = q.\`relationship_id\`
           WHERE q.\`reviewed_on\` <= ? AND ${inScope.sql}
         ) latest WHERE place = 1 ORDER BY \`relationship_id\``,
        [through, ...inScope.values],
      ),
    );
    return rows.map(([relationshipId, id, reviewedOn, nextDueOn]) => ({
      relationshipId: relationshipId as string,
      id: id as string,
      reviewedOn: reviewedOn as CalendarDate,
      nextDueOn: nextDueOn as CalendarDate | null,
    }));
  }
}
