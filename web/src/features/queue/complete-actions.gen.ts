/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActionOutcome =
  | 'WELCOMED'
  | 'NO_REACTION'
  | 'UNWELCOME'
  | 'LED_TO_DEAL'
  | 'RAISED_CONCERN';

export type GiftFlag =
  | 'BEYOND_OCCASION'
  | 'BEYOND_RELATIONSHIP_YEAR'
  | 'BEYOND_AGENT_YEAR';

export type CompleteActionsInput = {
  actions: Array<CompleteActionInput>;
};

export type CompleteActionInput = {
  id: string | number;
  doneAt?: string | null | undefined;
  outcome?: ActionOutcome | null | undefined;
  cost?: number | null | undefined;
  currency?: string | null | undefined;
  interactionId?: string | number | null | undefined;
  note?: string | null | undefined;
  promise?: PromiseMadeInput | null | undefined;
  nextOn?: string | null | undefined;
};

export type PromiseMadeInput = {
  dueAt: string;
  subject?: string | null | undefined;
  isCallBack?: boolean | null | undefined;
};

export type CompleteActionsMutationVariables = Exact<{
  input: CompleteActionsInput;
}>;


export type CompleteActionsMutation = { completeActions: { __typename: 'ActionResults', revision: string, results: Array<{ __typename: 'ActionResult', id: string, promiseId: string | null, nextId: string | null, flags: Array<GiftFlag>, error: { __typename: 'RecordError', message: string } | null }> } };


export const CompleteActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteActionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"promiseId"}},{"kind":"Field","name":{"kind":"Name","value":"nextId"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompleteActionsMutation, CompleteActionsMutationVariables>;