import { Directive, Field, Float, ObjectType } from 'type-graphql';

/** The GraphQL shape of the engine's `EstimateChange`. */
@Directive('@shareable')
@ObjectType('EstimateChange', { description: 'How far a number moved from its counterpart in the comparison window.' })
export class EstimateChangeType {
  @Field(() => Float, {
    nullable: true,
    description: 'This value minus the previous one, in the unit of the measure. Null when either is missing.',
  })
  delta!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 90 % range of the change. Null when it cannot be told.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the 90 % range of the change. Null when it cannot be told.' })
  high!: number | null;

  @Field(() => Boolean, { description: 'True when the 90 % range of the change excludes 0. False also when it cannot be told.' })
  beyondNoise!: boolean;
}
