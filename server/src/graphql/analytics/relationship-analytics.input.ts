import { ArgsType, Directive, Field, Float, ID, InputType, Int } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { TimeGrain } from '../../domain/time-grain.js';
import type { TimeZone } from '../../domain/time-zone.js';
import { GapFill, Nulls, SortDirection } from '../../engine/request/analytics-request.js';
import { COST_OF_A_GROUPING } from '../federation/cost-of-a-grouping.js';
import { DateScalar, TimeZoneScalar } from '../words/scalars.js';
import { RelationshipDimension, RelationshipMeasure } from './relationship-words.js';
import { RelationshipWhere } from './relationship-where.input.js';
import { ComparisonInput, TimeWindowInput } from './time-window.input.js';

@ArgsType()
export class RelationshipAnalyticsArgs {
  @Field(() => TimeWindowInput, {
    description: 'The span that is asked about. Trust and the like are read at its end, or at the end of each period in it.',
  })
  window!: TimeWindowInput;

  @Field(() => TimeZoneScalar, { nullable: true, description: 'In which the running day is told. Null: the reporting zone.' })
  timeZone?: TimeZone | null;

  @Field(() => RelationshipWhere, { nullable: true, description: 'Which relationships count. Null: all in scope.' })
  where?: RelationshipWhere | null;

  @Field(() => ComparisonInput, { nullable: true, description: 'The earlier span behind previous, change and changes. Null: none.' })
  compareTo?: ComparisonInput | null;

  @Field(() => ID, { nullable: true, description: 'The scoring profile. Null: the published one.' })
  profile?: string | null;
}

/** One thing to group by. */
@InputType('RelationshipGroupInput', { description: 'One thing to group by.' })
export class RelationshipGroupInput {
  @Directive(COST_OF_A_GROUPING)
  @Field(() => RelationshipDimension, { description: 'The dimension.' })
  dimension!: RelationshipDimension;

  @Field(() => TimeGrain, { nullable: true, description: 'The grain; required for PERIOD and START_COHORT, refused for the others.' })
  grain?: TimeGrain | null;
}

/** A bound on buckets. */
@InputType('RelationshipHaving', {
  description: 'Lets only buckets through whose value lies in bounds. A bucket without a value is not let through.',
})
export class RelationshipHaving {
  @Field(() => RelationshipMeasure, { description: 'The measure whose value is bounded.' })
  measure!: RelationshipMeasure;

  @Field(() => Float, { nullable: true, description: 'At least this.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'At most this.' })
  lte?: number | null;
}

/** One key that buckets are sorted by. */
@InputType('RelationshipBucketOrder', {
  description: 'One key that buckets are sorted by: a grouped dimension or a measure. The group key always decides ties.',
})
export class RelationshipBucketOrder {
  @Field(() => RelationshipDimension, { nullable: true, description: 'A dimension of groupBy.' })
  dimension?: RelationshipDimension | null;

  @Field(() => TimeGrain, { nullable: true, description: 'The grain that it is grouped by; may be left out.' })
  grain?: TimeGrain | null;

  @Field(() => RelationshipMeasure, { nullable: true, description: 'A measure, by its value.' })
  measure?: RelationshipMeasure | null;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which way.' })
  direction!: SortDirection;

  @Field(() => Nulls, { defaultValue: Nulls.LAST, description: 'Where missing values go.' })
  nulls!: Nulls;
}

/** One key that relationships are sorted by. */
@InputType('RelationshipOrder', {
  description: 'One measure that relationships are sorted by, each by itself. The account’s name and the id decide ties.',
})
export class RelationshipOrder {
  @Field(() => RelationshipMeasure, { description: 'The measure.' })
  measure!: RelationshipMeasure;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which way.' })
  direction!: SortDirection;

  @Field(() => Nulls, { defaultValue: Nulls.LAST, description: 'Where missing values go.' })
  nulls!: Nulls;
}

@ArgsType()
export class RelationshipBucketsArgs {
  @Field(() => [RelationshipGroupInput], { description: 'What to group by; an empty list is one bucket.' })
  groupBy!: RelationshipGroupInput[];

  @Field(() => [RelationshipHaving], { nullable: true, description: 'Bounds on buckets, all of which must hold.' })
  having?: RelationshipHaving[] | null;

  @Field(() => [RelationshipBucketOrder], { nullable: true, description: 'The order. Null: by the group key.' })
  orderBy?: RelationshipBucketOrder[] | null;

  @Field(() => Int, { defaultValue: 200, description: 'How many buckets, 1 to 10,000.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;

  @Field(() => GapFill, { defaultValue: GapFill.NULLS, description: 'What stands in periods without rows.' })
  fill!: GapFill;
}

@ArgsType()
export class RelationshipPageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many relationships, 1 to 10,000.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;

  @Field(() => [RelationshipOrder], { nullable: true, description: 'The order. Null: by the account’s name.' })
  orderBy?: RelationshipOrder[] | null;
}

@ArgsType()
export class RelationshipListArgs extends RelationshipPageArgs {
  @Field(() => RelationshipWhere, { nullable: true, description: 'Which relationships. Null: all in scope, ended ones too.' })
  where?: RelationshipWhere | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day at whose end the measures of the order, and what is filtered by state, are read. Null: the latest.',
  })
  asOf?: CalendarDate | null;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => [RelationshipDimension], { description: 'The groups that the change is split over.' })
  by!: RelationshipDimension[];

  @Field(() => RelationshipMeasure, { defaultValue: RelationshipMeasure.TRUST, description: 'The measure that changed.' })
  measure!: RelationshipMeasure;

  @Field(() => Int, { defaultValue: 5, description: 'How many of the largest parts to name; the rest is in other.' })
  top!: number;
}
