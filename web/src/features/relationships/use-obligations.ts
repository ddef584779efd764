import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { StripObligation } from '../../shared/obligation/obligation-strip.tsx';
import { ListObligationsDocument } from './list-obligations.gen.ts';

/** The obligations of all rows of a page at once, after the page itself; a row that is not known yet is not in the map. */
export function useObligations(ids: readonly string[]): ReadonlyMap<string, readonly StripObligation[]> {
  const { data } = useQuery(
    ListObligationsDocument,
    ids.length === 0 ? skipToken : { variables: { where: { relationship: [...ids] }, first: ids.length }, errorPolicy: 'all' },
  );
  return useMemo(() => new Map(data?.relationships?.nodes.map(({ id, obligations }) => [id, obligations])), [data]);
}
