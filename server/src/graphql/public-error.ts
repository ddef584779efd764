import { unwrapResolverError } from '@apollo/server/errors';
import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { Refusal } from '../domain/refusal.js';
import type { Logger } from '../http/log.js';

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

/**
 * What a caller may read of an error: a refusal says what was wrong and what to do, what the caller mistyped
 * is repeated, and everything else is a fault of ours: one sentence and an id under which the log has the rest.
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const { path, locations } = formatted;
  const place = { ...(path && { path }), ...(locations && { locations }) };
  const original = unwrapResolverError(error);
  const refusal = refusalBehind(original);
  if (refusal) return { message: refusal.message, ...place, extensions: { code: refusal.code, details: refusal.details } };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && CALLERS_FAULT.has(code)) {
    return { message: readable(formatted.message), ...place, extensions: { code } };
  }
  const errorId = randomUUID();
  log.error({ errorId, err: original, path }, 'a query failed');
  return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
}

/** Scalars refuse while GraphQL reads the query, and GraphQL wraps what they throw. */
function refusalBehind(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const inner = (error as { originalError?: unknown } | null)?.originalError;
  return inner instanceof Refusal ? inner : null;
}

function readable(message: string): string {
  return message.includes('Maximum call stack size') ? 'The query is nested too deeply.' : message;
}
