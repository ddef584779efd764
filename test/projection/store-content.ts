import type { Row } from '../../server/src/analytics/analytics-store.js';
import type { StarStore } from '../../server/src/analytics/star-store.js';
import { TABLES_OF_RELATIONSHIP } from '../../server/src/analytics/star-schema.js';

/** Rows by table. */
export type StoreContent = Record<string, readonly Row[]>;

/** Everything that an analytics store says, by table and in a fixed order, with relationships named by id instead of key. */
export async function storeContent(store: StarStore): Promise<StoreContent> {
  const content: StoreContent = {
    relationship: await store.query('SELECT * EXCLUDE (key) FROM relationship ORDER BY id'),
    agent: await store.query('SELECT * FROM agent ORDER BY id'),
    state_day: await store.query('SELECT * FROM state_day ORDER BY day'),
    projection: await store.query('SELECT revision, target, done_through, profile, zone, through_day FROM projection'),
  };
  for (const table of TABLES_OF_RELATIONSHIP) {
    content[table] = await store.query(
      `SELECT r.id AS relationship_id, t.* EXCLUDE (relationship) FROM ${table} AS t JOIN relationship AS r ON r.key = t.relationship ORDER BY ALL`,
    );
    content[`${table} without a relationship`] = await store.query(
      `SELECT count(*) AS n FROM ${table} WHERE relationship NOT IN (SELECT key FROM relationship)`,
    );
  }
  return content;
}
