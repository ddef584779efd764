import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Identity } from '../access/identity.js';
import { refuse } from '../domain/refusal.js';
import { gate, type GateParts } from './gate.js';
import type { Logger } from './log.js';
import type { Metrics } from './metrics.js';
import { answerRefused } from './refused.js';
import { withRequestId } from './request-id.js';
import { securityHeaders } from './security-headers.js';
import { signIn, signOut } from './session.js';
import type { Traces } from './traces.js';
import { webApplication } from './web-application.js';

declare global {
  namespace Express {
    interface Locals {
      requestId: string;
      /** Set before any route that answers with data. */
      identity: Identity;
      /** Whether the request shows the router's secret. */
      isRouter: boolean;
    }
  }
}

/** Whether the service can answer with data now; `reason` says why not, in words for an operator. */
export interface Readiness {
  readonly ready: boolean;
  readonly reason: string | null;
}

export interface AppParts extends GateParts {
  readonly graphql: RequestHandler;
  /** `POST /export` of a known identity, its body read. */
  readonly exports: RequestHandler;
  readonly readiness: () => Readiness;
  readonly webDirectory: string;
  readonly metrics: Metrics;
  /** Null: the metrics are for this machine only. */
  readonly metricsToken: string | null;
  /** Null: nobody collects traces. */
  readonly traces: Traces | null;
  readonly trustedProxies: readonly string[];
  readonly frameAncestors: readonly string[];
}

/** The service over HTTP: health, metrics, sign-in, GraphQL for known identities, and the web application. */
export function createApp(parts: AppParts): Express {
  const { authentication, notes, rate, graphql, exports, readiness, webDirectory, metrics, metricsToken, traces, log } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', [...parts.trustedProxies]);
  app.use(securityHeaders(parts.frameAncestors), identifyRequest(log), metrics.timeRequests());
  if (traces) app.use(traces.followRequests());
  app.get('/health', (_request, response) => void response.json({ status: 'up' }));
  app.get('/ready', (_request, response) => {
    const { ready, reason } = readiness();
    response.status(ready ? 200 : 503).json({ ready, reason });
  });
  app.get('/metrics', metrics.handler(metricsToken));
  app.get('/sign-in', slowGuessing(rate), signIn(authentication, notes));
  app.post('/sign-out', signOut(authentication, notes));
  app.use('/graphql', ...gate(parts), graphql);
  app.post('/export', ...gate(parts), exports);
  app.use(webApplication(webDirectory));
  app.use(answerError(log));
  return app;
}

/** Gives every request an id, which its log lines, its answer's header and its errors carry. */
function identifyRequest(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    response.locals.requestId = requestId;
    response.setHeader('X-Request-Id', requestId);
    const started = performance.now();
    response.on('finish', () => {
      const { method, path } = request;
      log.debug({ requestId, method, path, status: response.statusCode, milliseconds: Math.round(performance.now() - started) }, 'request');
    });
    withRequestId(requestId, next);
  };
}

function slowGuessing(rate: GateParts['rate']): RequestHandler {
  return (request, response, next) => {
    const seconds = rate.take(`address ${request.ip}`);
    if (seconds === 0) return next();
    response.setHeader('Retry-After', String(seconds));
    answerRefused(response, 429, refuse('RATE_LIMITED', { seconds }));
  };
}

/** What each fault of a caller is called; any other is an unreadable request. */
const MESSAGES: Readonly<Record<number, string>> = {
  413: 'The request is larger than you may send. Send less at once.',
  415: 'The body must be JSON in UTF-8.',
};

/** The last resort: a JSON answer without inner workings. What the caller did wrong keeps its status. */
function answerError(log: Logger): ErrorRequestHandler {
  return (error: { status?: unknown; expose?: unknown; message?: unknown }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { requestId } = response.locals;
    const status = typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ requestId, err: error }, 'request failed');
    const message = status === 500 ? 'Internal server error' : (MESSAGES[status] ?? 'The request cannot be read.');
    const code = status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    response.status(status).json({ errors: [{ message, extensions: { code, requestId } }] });
  };
}
