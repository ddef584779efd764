import { pino, type DestinationStream, type Logger } from 'pino';
import { currentRequestId } from './request-id.js';

export type { Logger };

/** Names of things that must never be read in a log, wherever they stand. A statement has the values of records in it. */
const HIDDEN = ['authorization', 'cookie', 'password', 'secret', 'token', 'sql', 'parameters'];

/**
 * Structured logs on standard error: one JSON line an event with the id of the request that it belongs to; secrets are
 * never printed.
 */
export function openLog(level: string, destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => {
        const requestId = currentRequestId();
        return requestId === null ? {} : { requestId };
      },
      redact: { paths: HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '(hidden)' },
    },
    destination,
  );
}
