import { ArgsType, Field, Int } from 'type-graphql';

/** A page of a list at the root. */
@ArgsType()
export class RootPageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many entries, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}
