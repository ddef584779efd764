import type { Instant } from './calendar.js';
import { wordsOf } from './words.js';

/** How far a scoring profile is: being written, in force, or replaced by a later one. */
export const ProfileState = wordsOf('DRAFT', 'PUBLISHED', 'RETIRED');
export type ProfileState = keyof typeof ProfileState;

/** One version of the set of rules to measure quality. Its rules never change once it was published. */
export interface ProfileRecord {
  /** The name of the version, such as v2. */
  readonly id: string;
  readonly state: ProfileState;
  /** The version whose rules it began with; null: the first one. */
  readonly basedOn: string | null;
  /** Why it was made, in words; null: not said. */
  readonly note: string | null;
  /** The rules as JSON holds them, checked when they were written. */
  readonly rules: unknown;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly changedAt: Instant;
  /** Null: it was never published. */
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
  /** When another one replaced it; null: none has. */
  readonly retiredAt: Instant | null;
}
