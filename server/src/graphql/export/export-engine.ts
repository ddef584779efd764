import type { Engine } from '../../engine/engine.js';
import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';
import { canonical } from '../../engine/run/hash.js';
import type { Page } from '../../engine/run/read-buckets.js';

/** The engine of one export: whoever asks it for a page of the exported list again gets the next piece of one statement's rows. */
export class ExportEngine {
  readonly #resolved = new Map<string, Promise<ResolvedAnalytics>>();
  #stream: AsyncGenerator<unknown[]> | null = null;
  #isDone = false;

  constructor(private readonly engine: Engine) {}

  /** Whether the last piece was given out. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** The doors as resolvers know them. A window that is relative is made absolute once. */
  get doors(): Engine {
    const { engine } = this;
    return {
      ...engine,
      resolve: (request, caller) => {
        const key = canonical(request);
        const resolved = this.#resolved.get(key) ?? engine.resolve(request, caller);
        this.#resolved.set(key, resolved);
        return resolved;
      },
      buckets: async (resolved, request, wanted, caller) => ({
        ...(await this.#next(() => engine.streamBuckets(resolved, request, wanted, caller))),
        totalGroups: null,
      }),
      relationships: async (request, caller) => ({
        ...(await this.#next(() => engine.streamRelationships(request, caller))),
        totalCount: 0,
      }),
    };
  }

  /** Cancels what still runs. */
  async close(): Promise<void> {
    await this.#stream?.return(undefined);
  }

  async #next<T>(open: () => AsyncGenerator<T[]>): Promise<Page<T>> {
    this.#stream ??= open();
    const { value, done } = (await this.#stream.next()) as IteratorResult<T[], undefined>;
    this.#isDone = done === true;
    return { nodes: value ?? [], hasNextPage: !this.#isDone, hasPreviousPage: false, startCursor: null, endCursor: null };
  }
}
