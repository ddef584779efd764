import { Field, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateScalar } from '../words/scalars.js';

/** A delivered relationship whose customer made contact more often than before. */
@ObjectType('Noise', {
  description:
    'A post-deal relationship whose customer makes contact more often than in its own period before, with the figures behind it.',
})
export class NoiseType {
  relationshipId!: string;

  @Field(() => DateScalar, { description: 'Since when all running deals have been in the post-deal phase.' })
  postDealSince!: CalendarDate;

  @Field(() => Int, { description: 'Inbound contacts in the latest period.' })
  contacts!: number;

  @Field(() => Int, { description: 'Inbound contacts in the period of equal length before it.' })
  contactsBefore!: number;

  @Field(() => Int, { description: 'Days of each of the two periods; the latest one ends with the latest day.' })
  periodDays!: number;
}

/** A page of noisy relationships. */
@ObjectType('NoiseConnection', { description: 'A page of relationships with rising inbound contact.' })
export class NoiseConnection {
  @Field(() => [NoiseType], { description: 'The entries of this page.' })
  nodes!: readonly NoiseType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  totalCount!: number;
}
