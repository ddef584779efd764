import { Field, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateScalar } from '../words/scalars.js';

/** An operational relationship whose customer was not informed for longer than its cadence. */
@ObjectType('Silence', {
  description: 'An operational relationship whose customer was not informed for longer than its cadence, with the figures behind it.',
})
export class SilenceType {
  relationshipId!: string;

  @Field(() => DateScalar, { description: 'Since when a deal has been in the operational phase; of several the earliest.' })
  operationalSince!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The latest day on which the customer was informed. Null: never.' })
  informedOn!: CalendarDate | null;

  @Field(() => Int, { description: 'Days since then, or since the operational phase began where that is later.' })
  silentDays!: number;

  @Field(() => Int, { description: 'Days within which the type asks that the customer is informed.' })
  cadenceDays!: number;
}

/** A page of silent relationships. */
@ObjectType('SilenceConnection', { description: 'A page of silent relationships.' })
export class SilenceConnection {
  @Field(() => [SilenceType], { description: 'The entries of this page.' })
  nodes!: readonly SilenceType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  totalCount!: number;
}
