import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { EstimateStatus } from '../../domain/estimate.js';
import './domain-words.js';

/** The GraphQL shape of the domain's `Estimate`. */
@Directive('@shareable')
@ObjectType('Estimate', {
  description:
    'The only shape in which a judged number leaves the server. The value is null unless status is OK or LOW_N; low to high is its 90 % range on the same scale.',
})
export class EstimateType {
  @Field(() => Float, {
    nullable: true,
    description: 'The number, in the unit of its measure. Null: nothing behind it, or withheld; never 0 for that.',
  })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 90 % range. Null where value is null or the measure is exact.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the 90 % range. Null where value is null or the measure is exact.' })
  high!: number | null;

  @Field(() => Int, { description: 'How many votes or events are behind the number.' })
  n!: number;

  @Field(() => Int, { description: 'How many relationships are behind the number.' })
  relationships!: number;

  @Field(() => EstimateStatus, { description: 'Whether the number may be read.' })
  status!: EstimateStatus;
}
