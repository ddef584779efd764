import express, { type RequestHandler, type Response } from 'express';
import type { Authentication } from '../access/authentication.js';
import { IdentityProviderUnavailable } from '../access/bearer-tokens.js';
import type { Identity, Role } from '../access/identity.js';
import type { RateLimit } from '../access/rate-limit.js';
import type { TokenUse } from '../access/token-use.js';
import { refuse } from '../domain/refusal.js';
import type { AccessNotes } from './access-notes.js';
import type { Logger } from './log.js';
import { answerRefused } from './refused.js';
import { ROUTER, showsRouterSecret } from './router-secret.js';
import { identityOf } from './session.js';

/** A call that writes a thousand records with their texts, or a router's with thousands of keys. */
const LARGEST_OF_WRITERS = '2mb';
const LARGEST_OF_READERS = '256kb';
const WRITERS: ReadonlySet<Role> = new Set<Role>(['ADMIN', 'MANAGER']);

export interface GateParts {
  readonly authentication: Authentication;
  readonly notes: AccessNotes;
  readonly tokenUse: TokenUse;
  readonly rate: RateLimit;
  readonly routerSecret: string | null;
  readonly log: Logger;
}

/**
 * Lets requests through to data: whoever is known, not more often than allowed, with a body no larger than the caller's
 * work needs. Whoever is not known is counted by address, so that guessing is slow.
 */
export function gate(parts: GateParts): readonly RequestHandler[] {
  const bodies = { writers: express.json({ limit: LARGEST_OF_WRITERS }), readers: express.json({ limit: LARGEST_OF_READERS }) };
  return [
    knowCaller(parts),
    limitRate(parts),
    noteUse(parts),
    (request, response, next) => {
      const { identity, isRouter } = response.locals;
      return (isRouter || WRITERS.has(identity.role) ? bodies.writers : bodies.readers)(request, response, next);
    },
  ];
}

function knowCaller({ authentication, routerSecret, rate, log }: GateParts): RequestHandler {
  return async (request, response, next) => {
    const isRouter = showsRouterSecret(request, routerSecret);
    response.locals.isRouter = isRouter;
    try {
      const sender = await identityOf(request, authentication);
      const identity = sender ?? (isRouter && request.headers.authorization === undefined ? ROUTER : null);
      if (identity === null) {
        answerUnknown(response, rate.take(`address ${request.ip}`));
        return;
      }
      response.locals.identity = identity;
    } catch (error) {
      if (!(error instanceof IdentityProviderUnavailable)) throw error;
      log.warn({ err: error }, 'the identity provider does not answer');
      response.setHeader('Retry-After', '5');
      answerRefused(response, 503, refuse('IDENTITY_UNAVAILABLE', {}));
      return;
    }
    next();
  };
}

/** One answer whatever is wrong with who asks. */
function answerUnknown(response: Response, waitSeconds: number): void {
  if (waitSeconds > 0) {
    answerTooMany(response, waitSeconds);
    return;
  }
  response.setHeader('WWW-Authenticate', 'Bearer');
  answerRefused(response, 401, refuse('UNAUTHENTICATED', {}));
}

function limitRate({ rate }: GateParts): RequestHandler {
  return (_request, response, next) => {
    const waitSeconds = rate.take(`identity ${response.locals.identity.id}`);
    if (waitSeconds === 0) next();
    else answerTooMany(response, waitSeconds);
  };
}

function answerTooMany(response: Response, seconds: number): void {
  response.setHeader('Retry-After', String(seconds));
  answerRefused(response, 429, refuse('RATE_LIMITED', { seconds }));
}

function noteUse({ notes, tokenUse }: GateParts): RequestHandler {
  return async (request, response, next) => {
    const { identity } = response.locals;
    if (request.headers.authorization !== undefined && tokenUse.isNews(identity.id, request.ip ?? '')) {
      await notes.note(response, identity, 'TOKEN_USED', subjectOf(identity));
    }
    next();
  };
}

function subjectOf({ role, scope }: Identity): string {
  return `${role} ${JSON.stringify(scope)}`;
}
