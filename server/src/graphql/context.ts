import type { Identity } from '../access/identity.js';
import type { Engine } from '../engine/engine.js';
import type { Loaders } from './loaders.js';
import type { Readers } from './readers.js';

/** What every resolver may use: who asks, the doors to the data already bound to nothing, and the end of the request. */
export interface GraphqlContext {
  readonly identity: Identity;
  readonly engine: Engine;
  readonly readers: Readers;
  readonly loaders: Loaders;
  /** Aborted when the caller goes away or the request takes too long. */
  readonly signal: AbortSignal;
  /** The scoring profile that answers when a query names none. */
  readonly profileId: string;
}
