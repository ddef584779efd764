import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { DealPhase } from '../../domain/deal-phase.js';
import { Obligation } from '../../domain/obligation.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateScalar } from '../words/scalars.js';

/** Something that the supplier owes to one relationship. */
@ObjectType('Owed', {
  description:
    'Something that the supplier owes to a relationship by a day: what an open request asks for, or what an obligation of a running deal asks for by itself.',
})
export class OwedType {
  relationshipId!: string;

  agentId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The deal in which it is owed. Null: asked for without a deal.' })
  dealId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The request that asks for it. Null: it is owed unasked.' })
  requestId!: string | null;

  @Field(() => Obligation, { description: 'The obligation.' })
  obligation!: Obligation;

  @Field(() => DealPhase, { description: 'The phase that the obligation belongs to.' })
  phase!: DealPhase;

  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  dueOn!: CalendarDate;

  @Field(() => Int, { description: 'Days since that day. 0: it is still in time.' })
  daysOverdue!: number;

  @Field(() => Float, { description: 'The share of trust, 0 to 1, of the stream on which serving the obligation is evidence.' })
  weight!: number;
}

/** A page of what is owed. */
@ObjectType('OwedConnection', { description: 'A page of what is owed.' })
export class OwedConnection {
  @Field(() => [OwedType], { description: 'The entries of this page.' })
  nodes!: readonly OwedType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  totalCount!: number;
}
