import { Field, ID, InputType } from 'type-graphql';
import { DealPhase } from '../../domain/deal-phase.js';
import { LifecycleStage } from '../../domain/lifecycle-stage.js';
import { RelationshipStatus } from '../../domain/relationship-status.js';
import { RelationshipType } from '../../domain/relationship-type.js';

/** Which relationships count. Keys side by side all hold, inside `or` too; each key names the members that are let through. */
@InputType('RelationshipWhere', {
  description:
    'Which relationships count. Keys side by side must all hold, inside or too; each key lists the members that are let through. An empty list is refused.',
})
export class RelationshipWhere {
  @Field(() => [RelationshipWhere], { nullable: true, description: 'All of these hold.' })
  and?: RelationshipWhere[] | null;

  @Field(() => [RelationshipWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: RelationshipWhere[] | null;

  @Field(() => RelationshipWhere, { nullable: true, description: 'This does not hold; what is not recorded does not hold.' })
  not?: RelationshipWhere | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of saved segments: in at least one of them, as each is defined now.' })
  inSegment?: string[] | null;

  @Field(() => [RelationshipType], { nullable: true, description: 'Types.' })
  type?: RelationshipType[] | null;

  @Field(() => [LifecycleStage], { nullable: true, description: 'Recorded lifecycle stages.' })
  stage?: LifecycleStage[] | null;

  @Field(() => [LifecycleStage], {
    nullable: true,
    description: 'Lifecycle stages that scoring suggests. Nothing is suggested for ended ones.',
  })
  suggestedStage?: LifecycleStage[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the suggested stage differs from the recorded one. False: it does not, or nothing is suggested.',
  })
  stageDiffers?: boolean | null;

  @Field(() => [RelationshipStatus], { nullable: true, description: 'Statuses.' })
  status?: RelationshipStatus[] | null;

  @Field(() => [DealPhase], { nullable: true, description: 'Phases of the deal that moved last.' })
  phase?: DealPhase[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the agents who own them.' })
  owner?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Teams of their owners.' })
  team?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Names of business units.' })
  businessUnit?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Market segments.' })
  segment?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Industries.' })
  industry?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Regions.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Countries.' })
  country?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of accounts.' })
  account?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of relationships.' })
  relationship?: string[] | null;
}
