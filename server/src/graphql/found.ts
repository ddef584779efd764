import { refuse } from '../domain/refusal.js';

/** What must be there because something visible refers to it; refuses while the projection has not brought it in. */
export function found<T>(value: T | null, kind: string, id: string): T {
  if (value === null) throw refuse('NOT_FOUND', { kind, id });
  return value;
}
