import type { ApolloClient } from '@apollo/client';
import { RelationshipListDocument, type RelationshipListQueryVariables } from './relationship-list.gen.ts';
import type { ListedRelationship } from './relationship-row.tsx';

const ROWS_PER_REQUEST = 200;

/** Every row of the query, page by page. Fails rather than return a part: an export is whole or it is not one. */
export async function allRelationships(
  client: ApolloClient,
  question: RelationshipListQueryVariables,
  progress: (done: number, total: number) => void,
): Promise<readonly ListedRelationship[]> {
  const rows: ListedRelationship[] = [];
  let after: string | null = null;
  do {
    const { data }: { data?: Awaited<ReturnType<typeof onePage>>['data'] } = await onePage(client, {
      ...question,
      first: ROWS_PER_REQUEST,
      after,
    });
    if (!data) throw new Error('no answer');
    const { nodes, pageInfo, totalCount } = data.relationships;
    rows.push(...nodes);
    progress(rows.length, totalCount);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return rows;
}

function onePage(client: ApolloClient, variables: RelationshipListQueryVariables) {
  return client.query({ query: RelationshipListDocument, variables, fetchPolicy: 'no-cache', errorPolicy: 'none' });
}
