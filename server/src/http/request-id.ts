import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Does the work of a request under its id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return requests.run(requestId, work);
}

/** The id of the request that is being worked on, which its log lines, its answer's header and its errors carry. Null: none is. */
export function currentRequestId(): string | null {
  return requests.getStore() ?? null;
}
