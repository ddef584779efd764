import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import type { Optional } from '../optional.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateScalar } from '../words/scalars.js';

/** An amount in a currency. */
@ObjectType('ProspectRevenue', { description: 'What a prospect has bought for in one currency.' })
export class ProspectRevenue {
  @Field(() => String, { nullable: true, description: 'The currency by its three letters (ISO 4217). Null: the reporting currency.' })
  currency!: string | null;

  @Field(() => Float, { description: "The amounts of its won deals, in the currency's major unit. Deals of no known amount are left out." })
  amount!: number;
}

/** What became of a prospect. */
@ObjectType('ProspectOutcome', {
  description: 'What became of a prospect: it is owed to the community and the account through which it was found.',
})
export class ProspectOutcomeType {
  @Field(() => TYPE_OF_KIND.prospect, { description: 'How it was found: through which community, referred by which account.' })
  prospect!: RecordOf<'prospect'>;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it became a customer: its first won deal since it was found went into operation, else was closed. Null: it has not.',
  })
  wonOn!: CalendarDate | null;

  @Field(() => Int, { description: 'How many deals it has bought since it was found, of those in scope.' })
  wonDeals!: number;

  @Field(() => [ProspectRevenue], { description: 'What these deals amount to, by currency.' })
  revenue!: readonly ProspectRevenue[];
}

/** A page of prospects. */
@ObjectType('ProspectOutcomeConnection', { description: 'A page of prospects and what became of them.' })
export class ProspectOutcomeConnection {
  @Field(() => [ProspectOutcomeType], { description: 'The entries of this page.' })
  nodes!: readonly ProspectOutcomeType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}

/** Of which prospects the outcomes are asked for. */
@ArgsType()
export class ProspectOutcomeArgs {
  @Field(() => String, { nullable: true, description: 'Found through this community. Null: through any, or none.' })
  community?: Optional<string>;

  @Field(() => ID, { nullable: true, description: 'Referred by this account. Null: by any, or none.' })
  referringAccountId?: Optional<string>;

  @Field(() => Int, { defaultValue: 50, description: 'How many entries, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: Optional<string>;
}
