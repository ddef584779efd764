import type { CalendarDate, Instant } from './calendar.js';
import { wordsOf } from './words.js';

/** Whom an annotation is about: all relationships, those of a saved segment, or one. */
export const AnnotationScope = wordsOf('ALL', 'SEGMENT', 'RELATIONSHIP');
export type AnnotationScope = keyof typeof AnnotationScope;

/** What happened on a day, for whoever looks at a course over time. */
export interface Annotation {
  readonly id: string;
  readonly on: CalendarDate;
  /** The last day where it lasted longer than one, null: it did not. */
  readonly until: CalendarDate | null;
  readonly title: string;
  readonly text: string | null;
  readonly scope: AnnotationScope;
  /** Of the scope SEGMENT, else null. */
  readonly segmentId: string | null;
  /** Of the scope RELATIONSHIP, else null. */
  readonly relationshipId: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}
