import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { Refusal } from '../domain/refusal.js';
import type { Logger } from '../http/log.js';
import { currentRequestId } from '../http/request-id.js';

/** Codes of the library's own refusals that are the caller's to mend. */
const CALLERS_FAULT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'FORBIDDEN',
]);

export interface Publication {
  readonly log: Logger;
  /** Whether the caller may learn the names of the schema from what it mistyped. */
  readonly mayKnowSchema: boolean;
}

/**
 * What a caller may read of an error: a refusal says what was wrong and what to do, what the caller mistyped
 * is repeated, and everything else is a fault of ours: one sentence and the id of the request, under which the log has
 * the rest.
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown, { log, mayKnowSchema }: Publication): GraphQLFormattedError {
  const { path, locations } = formatted;
  const place = { ...(path && { path }), ...(locations && { locations }) };
  const original = unwrapResolverError(error);
  const refusal = refusalBehind(original);
  if (refusal) return { message: refusal.message, ...place, extensions: { code: refusal.code, details: refusal.details } };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && CALLERS_FAULT.has(code)) {
    return { message: readable(formatted.message, mayKnowSchema), ...place, extensions: { code } };
  }
  const requestId = currentRequestId();
  log.error({ err: original, path }, 'a query failed');
  return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId && { requestId }) } };
}

/** Scalars refuse while GraphQL reads the query, and GraphQL wraps what they throw. */
function refusalBehind(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const inner = (error as { originalError?: unknown } | null)?.originalError;
  return inner instanceof Refusal ? inner : null;
}

const LONGEST_MESSAGE = 1_000;

/** What the library says of a caller's mistake, without inner workings, hints at the schema, and endless repetition of input. */
function readable(message: string, mayKnowSchema: boolean): string {
  if (message.includes('Maximum call stack size')) return 'The query is nested too deeply.';
  const said = mayKnowSchema ? message : message.replace(/ ?Did you mean [^?]*\?/g, '');
  return said.length > LONGEST_MESSAGE ? `${said.slice(0, LONGEST_MESSAGE)}…` : said;
}
