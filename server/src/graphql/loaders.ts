import DataLoader from 'dataloader';
import type { Account } from './account/account.type.js';
import type { Agent } from './agent/agent.type.js';
import type { Relationship } from './relationship/relationship.type.js';

/** Batching loaders of one request. A row outside the caller's scope loads as null, exactly like a missing one. */
export interface Loaders {
  readonly relationship: DataLoader<string, Relationship | null>;
  readonly account: DataLoader<string, Account | null>;
  readonly agent: DataLoader<string, Agent | null>;
}
