import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { TimeZone } from '../../domain/time-zone.js';
import { RelationshipStatus } from '../../domain/relationship-status.js';
import { RelationshipWhere } from '../analytics/relationship-where.input.js';
import { TimeWindowInput } from '../analytics/time-window.input.js';
import type { Optional } from '../optional.js';
import type { ProfileDoors } from '../profile-doors.js';
import { PageInfoType } from '../words/page-info.type.js';
import { TimeZoneScalar } from '../words/scalars.js';

/** Which profiles are to be compared over which history. */
@ArgsType()
export class ProfileComparisonArgs {
  @Field(() => ID, { description: 'The profile to compare with the one in force: a draft, or the one that was in force before.' })
  draft!: string;

  @Field(() => TimeWindowInput, { description: 'The span that is asked about.' })
  window!: TimeWindowInput;

  @Field(() => TimeZoneScalar, { nullable: true, description: 'In which the running day is told. Null: the reporting zone.' })
  timeZone?: TimeZone | null;

  @Field(() => RelationshipWhere, {
    nullable: true,
    description: 'Which relationships count, as they stand by the profile in force. Null: all in scope.',
  })
  where?: RelationshipWhere | null;
}

/** A page of relationships whose status would be another. */
@ArgsType()
export class StatusChangesArgs {
  @Field(() => RelationshipStatus, { nullable: true, description: 'Only those that have this status now. Null: any.' })
  from?: Optional<RelationshipStatus>;

  @Field(() => RelationshipStatus, { nullable: true, description: 'Only those that would have this status. Null: any.' })
  to?: Optional<RelationshipStatus>;

  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: Optional<string>;
}

/** A relationship whose status would be another. */
@ObjectType('StatusChange', { description: 'A relationship whose status would be another, as of the latest day.' })
export class StatusChange {
  relationshipId!: string;

  @Field(() => RelationshipStatus, { description: 'Its status by the profile in force.' })
  from!: RelationshipStatus;

  @Field(() => RelationshipStatus, { description: 'Its status by the other profile.' })
  to!: RelationshipStatus;

  doors!: { readonly published: ProfileDoors; readonly draft: ProfileDoors };
}

/** How many relationships would change from one status to another. */
@ObjectType('StatusMove', { description: 'How many relationships would change from one status to another.' })
export class StatusMove {
  @Field(() => RelationshipStatus, { description: 'The status by the profile in force.' })
  from!: RelationshipStatus;

  @Field(() => RelationshipStatus, { description: 'The status by the other profile.' })
  to!: RelationshipStatus;

  @Field(() => Int, { description: 'How many there are.' })
  relationships!: number;
}

/** A page of relationships whose status would be another. */
@ObjectType('StatusChangeConnection', { description: 'A page of relationships whose status would be another.' })
export class StatusChangeConnection {
  @Field(() => [StatusChange], { description: 'The relationships of this page.' })
  nodes!: readonly StatusChange[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  totalCount!: number;
}

/** The same history by two profiles. */
@ObjectType('ProfileComparison', { description: 'The same history by the profile in force and by another one.' })
export class ProfileComparison {
  @Field(() => Int, { description: 'How many active relationships are compared.' })
  relationships!: number;

  @Field(() => Int, { description: 'How many of them would have another status.' })
  changing!: number;

  @Field(() => [StatusMove], { description: 'From which status to which, the most frequent first.' })
  statusMoves!: readonly StatusMove[];

  args!: ProfileComparisonArgs;

  changes!: readonly StatusChange[];
}
