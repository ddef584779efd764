import { dayOf } from '../domain/calendar.js';
import type { Day } from '../domain/calendar.js';
import type { TypeChangeRecord } from '../domain/record/relationship.js';
import type { RelationshipType } from '../domain/relationship-type.js';

/** The type on a day; before the first recorded type that one holds. Null: none is recorded. */
export function typeOnDay(changes: readonly TypeChangeRecord[], day: Day): RelationshipType | null {
  return (changes.findLast(({ since }) => dayOf(since) <= day) ?? changes[0])?.type ?? null;
}
