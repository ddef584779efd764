import { sql } from 'kysely';
import type { ColumnRef } from '../../semantic/dimension.js';
import type { ReadColumn } from './dimension-sql.js';
import { asText } from './dialect-sql.js';
import type { Fragment } from './fragment.js';

/** Relationships with their state of a day; one that has none, ended or not yet begun, is still a relationship. */
export const RELATIONSHIPS_WITH_STATE = sql`from bucket
  cross join relationship
  left join relationship_state on relationship_state.relationship = relationship.key and relationship_state.day = bucket.day`;

const WITHOUT_STATE: Readonly<Record<ColumnRef, Fragment>> = {
  'relationship_state.type': sql`coalesce(${asText(sql`relationship_state.type`)}, ${asText(sql`relationship.type`)})`,
  'relationship_state.stage': sql`coalesce(${asText(sql`relationship_state.stage`)}, ${asText(sql`relationship.stage`)})`,
  'relationship_state.status': sql`coalesce(${asText(sql`relationship_state.status`)}, case when relationship.ended_day <= bucket.day then 'ENDED' else 'UNKNOWN' end)`,
};

/** Reads a column of a relationship that may have no state. */
export const listColumn: ReadColumn = (column) => WITHOUT_STATE[column] ?? sql.ref(column);
