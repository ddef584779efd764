import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { map } from 'rxjs';
import { requestFailureOf } from './request-failure.ts';
import { markSignedOut } from './sign-in-state.ts';

/** Values without an identity of their own: they belong to the object that holds them and are replaced, never merged. */
const VALUE_TYPES = [
  'Estimate',
  'EstimateChange',
  'Duration',
  'Period',
  'StatusCount',
  'AttributeScore',
  'StreamScore',
  'PhaseOpinion',
  'ObligationState',
  'ModeRating',
  'VoteContribution',
  'ChangeDecomposition',
  'ChangeItem',
  'DimensionMember',
  'ProfileProjection',
  'ScoringRules',
  'StatusMove',
  'StatusChange',
];

/** Values of which two questions may select different parts: what is known of them is put together. */
const MERGED_TYPES = ['RelationshipQuality', 'AnalyticsMeta', 'DataState'];

function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      ...Object.fromEntries(VALUE_TYPES.map((type) => [type, { keyFields: false as const }])),
      ...Object.fromEntries(MERGED_TYPES.map((type) => [type, { keyFields: false as const, merge: true }])),
    },
  });
}

const signOutLink = new ErrorLink(({ error }) => {
  if (error instanceof Error && requestFailureOf(error).kind === 'signedOut') markSignedOut();
});

/** Carries the id of a refused request to the card that prints it. */
const requestIdLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      if (!('errors' in result) || !result.errors) return result;
      const response = operation.getContext()['response'] as Response | undefined;
      const requestId = response?.headers.get('x-request-id');
      return requestId ? { ...result, extensions: { ...result.extensions, requestId } } : result;
    }),
  ),
);

export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([signOutLink, requestIdLink, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    devtools: { enabled: false },
  });
}
