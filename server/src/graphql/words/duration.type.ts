import { Directive, Field, Float, ObjectType } from 'type-graphql';

/** A length of time; both fields say the same length. */
@Directive('@shareable')
@ObjectType('Duration', { description: 'A length of time. Both fields say the same length; null: nothing was measured.' })
export class DurationType {
  @Field(() => Float, { nullable: true, description: 'In seconds. Null: nothing was measured.' })
  seconds!: number | null;

  @Field(() => Float, { nullable: true, description: 'In hours. Null: nothing was measured.' })
  hours!: number | null;
}
