import { skipToken, useQuery } from '@apollo/client/react';
import { FoundRelationshipsDocument, type FoundRelationshipsQuery } from './found-relationships.gen.ts';
import { NamesLikeDocument } from './names-like.gen.ts';

const SHOWN = 8;

type FoundRelationship = FoundRelationshipsQuery['relationships']['nodes'][number];

export interface RelationshipsLike {
  readonly found: readonly FoundRelationship[];
  readonly loading: boolean;
  readonly failed: boolean;
}

/** The first relationships whose customer's name contains the text. Nothing is asked about an empty text. */
export function useRelationshipsLike(text: string): RelationshipsLike {
  const names = useQuery(NamesLikeDocument, text === '' ? skipToken : { variables: { text, first: SHOWN }, errorPolicy: 'all' });
  const ids = text === '' ? undefined : (names.data ?? names.previousData)?.dimensionMembers?.map(({ value }) => value);
  const details = useQuery(
    FoundRelationshipsDocument,
    ids && ids.length > 0 ? { variables: { ids, first: SHOWN }, errorPolicy: 'all' } : skipToken,
  );
  const nothing = ids !== undefined && ids.length === 0;
  return {
    found: nothing ? [] : ((details.data ?? details.previousData)?.relationships?.nodes ?? []),
    loading: names.loading || details.loading,
    failed: names.error !== undefined || details.error !== undefined,
  };
}
