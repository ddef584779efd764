import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';

/** What one card knows of its question. */
export interface CardQuery<Data> {
  /** The answer; while another is on its way, the one before it. Undefined until the first has arrived. */
  readonly data: Data | undefined;
  readonly loading: boolean;
  readonly error: Error | undefined;
  /** The reader gave up waiting; `retry` asks again. */
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** Asks one question of the API. Cancelling aborts the request; changed variables ask again. */
export function useCardQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): CardQuery<Data> {
  const asked = JSON.stringify(variables);
  const [given, setGiven] = useState<string | null>(null);
  const cancelled = given === asked;
  const result = useQuery(
    document as TypedDocumentNode<Data, OperationVariables>,
    cancelled
      ? skipToken
      : {
          variables,
          errorPolicy: 'all',
          fetchPolicy: 'cache-and-network',
          nextFetchPolicy: 'cache-first',
          notifyOnNetworkStatusChange: true,
        },
  );
  const { refetch } = result;
  const retry = useCallback(() => {
    if (cancelled) setGiven(null);
    else void refetch();
  }, [cancelled, refetch]);

  return {
    data: result.data ?? result.previousData,
    loading: !cancelled && result.loading,
    error: result.error,
    cancelled,
    cancel: useCallback(() => setGiven(asked), [asked]),
    retry,
  };
}
