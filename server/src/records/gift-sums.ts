import type { CalendarDate } from '../domain/calendar.js';
import type { Connections } from './connections.js';
import { inChunks } from './in-chunks.js';

/** What the gifts to a relationship or from an agent, planned and given, cost in a calendar year in a currency. */
export interface GiftSum {
  readonly ownerId: string;
  readonly year: string;
  readonly currency: string | null;
  readonly amount: number;
}

/** Adds up gifts from a day on, by calendar year and currency; one statement per thousand ids. */
export class GiftSums {
  constructor(private readonly connections: Connections) {}

  ofRelationships(ids: readonly string[], from: CalendarDate): Promise<readonly GiftSum[]> {
    return this.read('relationship_id', ids, from);
  }

  ofAgents(ids: readonly string[], from: CalendarDate): Promise<readonly GiftSum[]> {
    return this.read('owner_id', ids, from);
  }

  private async read(column: 'relationship_id' | 'owner_id', ids: readonly string[], from: CalendarDate): Promise<readonly GiftSum[]> {
    const sums: GiftSum[] = [];
    for (const chunk of inChunks(ids)) {
      const rows = await this.connections.use((statements) =>
        statements.rows(
          `SELECT \`${column}\`, YEAR(\`due_on\`), \`currency\`, SUM(\`cost\`) FROM \`action\`
           WHERE \`${column}\` IN (?) AND \`due_on\` >= ? AND \`practice\` = 'OCCASION' AND \`state\` IN ('PLANNED', 'DONE') AND \`cost\` > 0
           GROUP BY 1, 2, 3`,
          [chunk, from],
        ),
      );
      for (const [ownerId, year, currency, amount] of rows) {
        sums.push({ ownerId: ownerId as string, year: String(year), currency: currency as string | null, amount: Number(amount) });
      }
    }
    return sums;
  }
}
