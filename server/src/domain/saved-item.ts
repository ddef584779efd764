import { z } from 'zod';
import type { Instant } from './calendar.js';
import { label, prose } from './record/identity.js';

/** What people keep for later: a segment is a filter on relationships, a query a GraphQL document with its variables. */
export type SavedKind = 'segment' | 'savedQuery';

/** Something that somebody keeps for later, for themselves or for everybody. */
export interface SavedItem {
  readonly id: string;
  readonly kind: SavedKind;
  readonly name: string;
  readonly description: string | null;
  /** A segment's where, or a query's `query` and `variables`. */
  readonly content: Readonly<Record<string, unknown>>;
  /** False: only its owner and administrators see it. */
  readonly isShared: boolean;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** The id of what people keep: given by who first saves it, or made. */
export const savedId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,35}$/u, 'must be 1 to 36 letters, digits, hyphens or underscores');
export const savedName = label;
export const savedText = prose;
