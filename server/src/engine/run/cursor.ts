import { refuse } from '../../domain/refusal.js';
import type { SortValue } from '../sql/order-sql.js';

/** An opaque cursor: the sort values of an item, signed with the fingerprint of its list. */
export function cursorOf(fingerprint: string, values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');
}

/** The sort values that a cursor remembers; refuses what is no cursor of this list. */
export function readCursor(cursor: string, fingerprint: string, length: number): readonly SortValue[] {
  const [signature, ...values] = parsed(cursor);
  const isSortValue = (value: unknown): value is SortValue => value === null || typeof value === 'string' || Number.isFinite(value);
  if (signature !== fingerprint || values.length !== length || !values.every(isSortValue)) {
    throw refuse('INVALID_CURSOR', { value: cursor });
  }
  return values;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(content) ? content : [];
  } catch (cause) {
    throw refuse('INVALID_CURSOR', { value: cursor }, { cause });
  }
}
