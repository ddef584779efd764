import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Authentication } from '../access/authentication.js';
import type { Identity } from '../access/identity.js';
import type { Logger } from './log.js';
import { securityHeaders } from './security-headers.js';
import { identityOf, signIn, signOut } from './session.js';
import { webApplication } from './web-application.js';

declare global {
  namespace Express {
    interface Locals {
      requestId: string;
      /** Set before any route that answers with data. */
      identity: Identity;
    }
  }
}

/** Whether the service can answer with data now; `reason` says why not, in words for an operator. */
export interface Readiness {
  readonly ready: boolean;
  readonly reason: string | null;
}

export interface AppParts {
  readonly authentication: Authentication;
  readonly graphql: RequestHandler;
  readonly readiness: () => Readiness;
  readonly webDirectory: string;
  readonly log: Logger;
}

/** A call that writes a thousand records with their texts. */
const LARGEST_QUERY = '2mb';

const UNAUTHENTICATED = {
  errors: [
    {
      message: 'Sign in, or send a valid token as "Authorization: Bearer …".',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
};

/** The service over HTTP: health, sign-in, GraphQL for known identities, and the web application. */
export function createApp({ authentication, graphql, readiness, webDirectory, log }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders(), identifyRequest(log));
  app.get('/health', (_request, response) => void response.json({ status: 'up' }));
  app.get('/ready', (_request, response) => {
    const { ready, reason } = readiness();
    response.status(ready ? 200 : 503).json({ ready, reason });
  });
  app.get('/sign-in', signIn(authentication));
  app.post('/sign-out', signOut(authentication));
  app.use('/graphql', requireIdentity(authentication), express.json({ limit: LARGEST_QUERY }), graphql);
  app.use(webApplication(webDirectory));
  app.use(answerError(log));
  return app;
}

/** Gives every request an id, which its log line, its answer's header and its errors carry. */
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
    next();
  };
}

function requireIdentity(authentication: Authentication): RequestHandler {
  return async (request, response, next) => {
    const identity = await identityOf(request, authentication);
    if (identity === null) {
      response.status(401).setHeader('WWW-Authenticate', 'Bearer').json(UNAUTHENTICATED);
      return;
    }
    response.locals.identity = identity;
    next();
  };
}

/** The last resort: a JSON answer without inner workings. What the caller did wrong keeps its status. */
function answerError(log: Logger): ErrorRequestHandler {
  return (error: { status?: unknown; expose?: unknown; message?: unknown }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { requestId } = response.locals;
    const status = typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ requestId, err: error }, 'request failed');
    const message =
      status === 413
        ? `The request is larger than ${LARGEST_QUERY}.`
        : status === 500
          ? 'Internal server error'
          : 'The request cannot be read.';
    const code = status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    response.status(status).json({ errors: [{ message, extensions: { code, requestId } }] });
  };
}
