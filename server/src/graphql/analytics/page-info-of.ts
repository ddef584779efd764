import type { Page } from '../../engine/run/read-buckets.js';
import type { GraphqlContext } from '../context.js';
import type { RelationshipConnection } from '../relationship/relationship-connection.type.js';
import type { PageInfoType } from '../words/page-info.type.js';
import type { RelationshipPage } from '../../engine/run/read-relationships.js';

/** Where a page of the engine stands. */
export function pageInfoOf({ hasNextPage, hasPreviousPage, startCursor, endCursor }: Page<unknown>): PageInfoType {
  return { hasNextPage, hasPreviousPage, startCursor, endCursor };
}

/** A page of relationship ids with its relationships loaded; one that vanished in between is left out. */
export async function relationshipConnectionOf(page: RelationshipPage, { loaders }: GraphqlContext): Promise<RelationshipConnection> {
  const loaded = await loaders.relationship.loadMany(page.nodes);
  const nodes = loaded.flatMap((relationship) => {
    if (relationship instanceof Error) throw relationship;
    return relationship ? [relationship] : [];
  });
  return { nodes, pageInfo: pageInfoOf(page), totalCount: page.totalCount };
}
