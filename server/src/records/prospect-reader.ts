import type { RowScope } from '../access/row-scope.js';
import type { CalendarDate } from '../domain/calendar.js';
import type { RecordOf } from '../domain/record/record-kind.js';
import type { Connections } from './connections.js';
import { type RecordTables, selected } from './record-table.js';
import { RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';
import { visibleThroughScope } from './visibility.js';

/** What became of a prospect, and to whom it is owed. */
export interface ProspectOutcome {
  readonly prospect: RecordOf<'prospect'>;
  /** When it first bought: the day its first won deal went into operation, else was closed; null: it has not. */
  readonly wonOn: CalendarDate | null;
  /** How many deals it has bought since it was found. */
  readonly wonDeals: number;
  /** What they amount to in each currency, null: the reporting currency. Deals of no known amount are left out. */
  readonly revenue: readonly { readonly currency: string | null; readonly amount: number }[];
}

/** What became of the accounts that were found as prospects, through a community or another account. */
export class ProspectReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /** So many prospects in the scope after an id, in order of ids; of one community or referring account where that is given. Two statements. */
  async outcomes(
    of: { readonly community: string | null; readonly referringAccountId: string | null },
    { first, after }: { readonly first: number; readonly after: string | null },
    scope: RowScope,
  ): Promise<readonly ProspectOutcome[]> {
    const { prospect } = this.tables;
    const visible = visibleThroughScope(prospect, scope);
    const inScope = scopeCondition(scope);
    return this.connections.snapshot(async (statements) => {
      const conditions = [
        ...(of.community === null ? [] : ['t.`community` = ?']),
        ...(of.referringAccountId === null ? [] : ['t.`referring_account_id` = ?']),
      ];
      const rows = await statements.rows(
        `SELECT ${selected(prospect, 't')} FROM \`prospect\` t
         WHERE ${[visible.sql, ...conditions].join(' AND ')} AND t.\`id\` > ? ORDER BY t.\`id\` LIMIT ?`,
        [...visible.values, ...[of.community, of.referringAccountId].filter((value) => value !== null), after ?? '', first],
      );
      const prospects = rows.map(prospect.toRecord) as RecordOf<'prospect'>[];
      if (prospects.length === 0) return [];
      const won = await statements.rows(
        `SELECT p.\`id\`, d.\`currency\`, CAST(MIN(COALESCE(d.\`operational_on\`, d.\`closed_on\`)) AS CHAR), COUNT(*), SUM(d.\`amount\`)
         FROM ${RELATIONSHIP_IN_SCOPE} JOIN \`prospect\` p ON p.\`account_id\` = r.\`account_id\`
           JOIN \`deal\` d ON d.\`relationship_id\` = r.\`id\` AND d.\`outcome\` = 'WON'
         WHERE ${inScope.sql} AND p.\`id\` IN (?) AND COALESCE(d.\`operational_on\`, d.\`closed_on\`) >= p.\`found_on\`
         GROUP BY 1, 2 ORDER BY 1, 2`,
        [...inScope.values, prospects.map(({ id }) => id)],
      );
      return prospects.map((one): ProspectOutcome => {
        const own = won.filter(([id]) => id === one.id);
        const days = own.map(([, , day]) => day as CalendarDate).sort();
        return {
          prospect: one,
          wonOn: days[0] ?? null,
          wonDeals: own.reduce((sum, [, , , deals]) => sum + Number(deals), 0),
          revenue: own.flatMap(([, currency, , , amount]) =>
            amount === null ? [] : { currency: currency as string | null, amount: Number(amount) },
          ),
        };
      });
    });
  }
}
