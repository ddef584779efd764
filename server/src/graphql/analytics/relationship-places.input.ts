import { ArgsType, Field, Int } from 'type-graphql';
import { RelationshipWhere } from './relationship-where.input.js';

/** A page of a list over relationships that has an order of its own. */
@ArgsType()
export class RelationshipPlacesArgs {
  @Field(() => RelationshipWhere, { nullable: true, description: 'Which relationships. Null: all in scope.' })
  where?: RelationshipWhere | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many entries, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}
