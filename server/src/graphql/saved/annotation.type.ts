import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AnnotationScope } from '../../domain/annotation.js';
import type { CalendarDate, Instant } from '../../domain/calendar.js';
import { publishWords } from '../words/domain-words.js';
import { DateScalar, DateTimeScalar } from '../words/scalars.js';

publishWords(AnnotationScope, 'AnnotationScope', 'Whom an annotation is about.', {
  ALL: 'All relationships.',
  SEGMENT: 'The relationships of a saved segment.',
  RELATIONSHIP: 'One relationship.',
});

/** What happened on a day. */
@ObjectType('Annotation', { description: 'What happened on a day, for whoever looks at a course over time.' })
export class AnnotationType {
  @Field(() => ID, { description: 'Given by who first wrote it, or made.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day, or the first of several.' })
  on!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last of several days, in it. Null: it was one day.' })
  until!: CalendarDate | null;

  @Field(() => String, { description: 'What happened, in a few words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More of it. Null: nothing more is said.' })
  text!: string | null;

  @Field(() => AnnotationScope, { description: 'Whom it is about.' })
  scope!: AnnotationScope;

  segmentId!: string | null;

  relationshipId!: string | null;

  @Field(() => String, { description: 'Who wrote it.' })
  authorName!: string;

  @Field(() => Boolean, { description: 'Whether the caller may change and delete it.' })
  mayChange!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: Instant;
}

/** An annotation as it is to be saved. */
@InputType('AnnotateInput', { description: 'An annotation as it is to be saved, whole.' })
export class AnnotateInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Up to 36 letters, digits, hyphens and underscores. What is written under it is changed; written again it stays one. Null: a new one.',
  })
  id?: string | null;

  @Field(() => DateScalar, { description: 'The day, or the first of several.' })
  on!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last of several days, in it. Null: it was one day.' })
  until?: CalendarDate | null;

  @Field(() => String, { description: 'What happened, up to 255 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More of it, up to 4,000 characters.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'The saved segment that it is about. Null here and in relationship: it is about all.' })
  segment?: string | null;

  @Field(() => ID, { nullable: true, description: 'The relationship that it is about.' })
  relationship?: string | null;
}
