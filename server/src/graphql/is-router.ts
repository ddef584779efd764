import type { GraphqlContext } from './context.js';

/** Whether the caller may ask for what only routers need: the document to compose, references, traces. */
export function isRouter({ identity: { role } }: Pick<GraphqlContext, 'identity'>): boolean {
  return role === 'SERVICE' || role === 'ADMIN';
}
