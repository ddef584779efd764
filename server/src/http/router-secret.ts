import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { Identity } from '../access/identity.js';

const HEADER = 'x-router-secret';

/**
 * The router by itself, where it forwards nobody's token: it may read how the service composes, and not one row, because
 * no business unit is in its scope.
 */
export const ROUTER: Identity = { id: 'router', name: 'Router', role: 'SERVICE', scope: { businessUnit: [] } };

/** Whether a request shows the router's secret. Null: there is none to show. */
export function showsRouterSecret(request: Request, secret: string | null): boolean {
  const shown = request.headers[HEADER];
  return secret !== null && typeof shown === 'string' && timingSafeEqual(digestOf(shown), digestOf(secret));
}

/** Digests have one length, so comparing them tells nothing, not even the secret's length. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
