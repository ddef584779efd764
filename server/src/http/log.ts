import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured logs on standard error: one JSON line an event, secrets never printed. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['req.headers.authorization', 'req.headers.cookie', '*.token', '*.password'], censor: '(hidden)' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
