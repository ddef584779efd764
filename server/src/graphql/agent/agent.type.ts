import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person on the supplier's side. */
@Directive('@key(fields: "id")')
@ObjectType('Agent', { description: "A person on the supplier's side. An agent who owns relationships is an account manager." })
export class Agent {
  @Field(() => ID, { description: '`<source>:<key in that source>`.' })
  id!: string;

  @Directive('@shareable')
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Directive('@shareable')
  @Field(() => String, { nullable: true, description: 'The team. Null: not recorded.' })
  team!: string | null;
}
