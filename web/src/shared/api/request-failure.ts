import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong with one request, in the terms in which a card tells it. */
export interface RequestFailure {
  readonly kind: 'unreachable' | 'timeout' | 'forbidden' | 'signedOut' | 'refused' | 'broken';
  /** The code of the server's closed list, when it answered with one. */
  readonly code: string | null;
  /** The server's own sentences, at most five. They are written for the reader of the screen. */
  readonly messages: readonly string[];
  /** What to tell the operator. Null when the server was not reached. */
  readonly requestId: string | null;
}

const KIND_OF_CODE: Readonly<Record<string, RequestFailure['kind']>> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'forbidden',
  QUERY_TIMEOUT: 'timeout',
  INTERNAL_SERVER_ERROR: 'broken',
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads a failure of Apollo Client: refusals of the API, answers that are not GraphQL, and no answer at all. */
export function requestFailureOf(error: Error): RequestFailure {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const code = textOf(first?.extensions?.['code']);
    return {
      kind: (code === null ? undefined : KIND_OF_CODE[code]) ?? (code === null ? 'broken' : 'refused'),
      code,
      messages: [...new Set(error.errors.map(({ message }) => message))].slice(0, 5),
      requestId: textOf(first?.extensions?.['requestId']) ?? textOf(error.extensions?.['requestId']),
    };
  }
  if (ServerError.is(error)) {
    const kind = error.statusCode === 401 ? 'signedOut' : error.statusCode === 403 ? 'forbidden' : 'broken';
    return { kind, code: null, messages: [], requestId: error.response.headers.get('x-request-id') };
  }
  return { kind: 'unreachable', code: null, messages: [], requestId: null };
}
