import type { AnalyticsTransaction } from '../analytics/star-store.js';
import { TABLES_OF_RELATIONSHIP } from '../analytics/star-schema.js';
import type { RelationshipRows } from './project-relationship.js';

/** Puts the rows of relationships in place of what was known of those `replaced`, by key. */
export async function writeRelationships(
  transaction: AnalyticsTransaction,
  projected: readonly RelationshipRows[],
  replaced: readonly number[],
): Promise<void> {
  if (replaced.length > 0) {
    const lowest = replaced.reduce((least, key) => Math.min(least, key), Infinity);
    const highest = replaced.reduce((most, key) => Math.max(most, key), -Infinity);
    const bounds = [replaced, lowest, highest];
    for (const table of TABLES_OF_RELATIONSHIP) {
      await transaction.run(
        `DELETE FROM ${table} WHERE relationship >= $2 AND relationship <= $3 AND relationship IN (SELECT unnest($1))`,
        bounds,
      );
    }
    await transaction.run('DELETE FROM relationship WHERE "key" IN (SELECT unnest($1))', [replaced]);
  }
  for (const table of TABLES_OF_RELATIONSHIP) {
    await transaction.append(
      table,
      projected.flatMap((rows): readonly never[] => rows[table] as readonly never[]),
    );
  }
  await transaction.append(
    'relationship',
    projected.map((rows) => rows.relationship),
  );
}
