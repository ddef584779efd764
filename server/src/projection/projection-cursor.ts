import type { AnalyticsTransaction } from '../analytics/star-store.js';
import type { StarRow } from '../analytics/star-schema.js';
import type { Ask } from './timeline-reader.js';

/** How far the projection has come, as the one row of its table. */
export type ProjectionCursor = StarRow<'projection'>;

/** Reads the cursor; null: nothing was ever projected into this store. */
export async function readCursor(ask: Ask): Promise<ProjectionCursor | null> {
  return (await ask<ProjectionCursor>('SELECT * FROM projection'))[0] ?? null;
}

/** Replaces the cursor, in the transaction of the data that it speaks of. */
export async function writeCursor(transaction: AnalyticsTransaction, cursor: ProjectionCursor): Promise<void> {
  await transaction.run('DELETE FROM projection');
  await transaction.append('projection', [cursor]);
}
