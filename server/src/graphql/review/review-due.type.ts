import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { RelationshipPlacesArgs } from '../analytics/relationship-places.input.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateScalar } from '../words/scalars.js';

/** Which reviews are asked for. */
@ArgsType()
export class ReviewsDueArgs extends RelationshipPlacesArgs {
  @Field(() => Int, { defaultValue: 0, description: 'Also those that fall due in so many days after the latest day, 0 to 365.' })
  withinDays!: number;
}

/** A quality review that is due. */
@ObjectType('ReviewDue', { description: 'The next quality review of a relationship, due or soon due.' })
export class ReviewDue {
  relationshipId!: string;

  latestReviewId!: string;

  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  dueOn!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether that day was set at the last review. False: it follows from the cadence of the type.' })
  isSet!: boolean;

  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  isOverdue!: boolean;

  @Field(() => Int, { description: 'Days since that day. 0: it is still in time.' })
  daysOverdue!: number;
}

/** A page of reviews that are due. */
@ObjectType('ReviewDueConnection', { description: 'A page of quality reviews that are due, the longest overdue first.' })
export class ReviewDueConnection {
  @Field(() => [ReviewDue], { description: 'The entries of this page.' })
  nodes!: readonly ReviewDue[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  totalCount!: number;
}
