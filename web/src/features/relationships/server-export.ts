import { print } from 'graphql';
import { RelationshipListDocument, type RelationshipListQueryVariables } from './relationship-list.gen.ts';

/** What the server writes of a whole list, besides CSV. */
export type ServerFormat = 'ndjson' | 'parquet';

/** Has the server write a whole list, as it is asked for on screen, to a file. Throws with the server's own words where it refuses. */
export async function serverExport(variables: RelationshipListQueryVariables, format: ServerFormat): Promise<Blob> {
  const response = await fetch('/export', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(RelationshipListDocument), variables, format }),
  });
  if (response.ok) return response.blob();
  const answer = (await response.json().catch(() => null)) as { readonly errors?: readonly { readonly message: string }[] } | null;
  throw new Error(answer?.errors?.[0]?.message ?? `${response.status} ${response.statusText}`);
}
