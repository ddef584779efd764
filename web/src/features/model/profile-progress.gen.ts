/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ProfileState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETIRED';

export type ProjectionState =
  | 'SERVING'
  | 'PROJECTED'
  | 'PROJECTING'
  | 'WAITING'
  | 'NOT_WANTED';

export type ProfileProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileProgressQuery = { dataState: { __typename: 'DataState', profile: string, recalculation: { __typename: 'Recalculation', profile: string, state: ProjectionState, done: number | null, total: number | null, hasFailed: boolean } | null }, scoringProfiles: { __typename: 'ScoringProfileConnection', nodes: Array<{ __typename: 'ScoringProfile', id: string, state: ProfileState, publishedAt: string | null, publishedBy: string | null, projection: { __typename: 'ProfileProjection', state: ProjectionState, done: number | null, total: number | null, hasFailed: boolean } }> } };


export const ProfileProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"recalculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"hasFailed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scoringProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}},{"kind":"Field","name":{"kind":"Name","value":"projection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"hasFailed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProfileProgressQuery, ProfileProgressQueryVariables>;