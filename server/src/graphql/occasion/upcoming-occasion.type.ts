import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { OccasionKind } from '../../domain/occasion.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { RootPageArgs } from '../record/root-page.input.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateScalar } from '../words/scalars.js';

/** An occasion on the day on which it is kept. */
@ObjectType('UpcomingOccasion', { description: 'An occasion on the day on which it is kept.' })
export class UpcomingOccasionType {
  @Field(() => TYPE_OF_KIND.occasion, { description: 'The occasion.' })
  occasion!: RecordOf<'occasion'>;

  @Field(() => DateScalar, { description: 'The day. 29 February is kept on the 28th in a year without one.' })
  on!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'How many years it is then. Null: the first year is not known.' })
  years!: number | null;
}

/** A page of upcoming occasions. */
@ObjectType('UpcomingOccasionConnection', { description: 'A page of upcoming occasions.' })
export class UpcomingOccasionConnection {
  @Field(() => [UpcomingOccasionType], { description: 'The entries of this page.' })
  nodes!: readonly UpcomingOccasionType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  count!: () => Promise<number>;
}

/** Which occasions are coming. */
@ArgsType()
export class UpcomingOccasionArgs extends RootPageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The first day. Null: the running day.' })
  from?: CalendarDate | null;

  @Field(() => Int, { defaultValue: 30, description: 'How many days from there on, 1 to 366.' })
  days!: number;

  @Field(() => [OccasionKind], { nullable: true, description: 'Only these kinds. Null: all.' })
  kind?: readonly OccasionKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only of contacts of accounts with a relationship that one of these agents owns. Null: of all in scope.',
  })
  owner?: readonly string[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also of contacts who were never asked whether they agree to be written to. Who refused is never listed.',
  })
  includeUnasked!: boolean;
}
