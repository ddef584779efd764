import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { EstimateStatus } from '../../domain/estimate.js';
import './domain-words.js';

/** The GraphQL shape of a measured length of time. */
@Directive('@shareable')
@ObjectType('Duration', { description: 'A measured length of time, elapsed: nights and holidays count.' })
export class DurationType {
  @Field(() => Float, { nullable: true, description: 'In seconds. Null: nothing was measured.' })
  seconds!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same in hours.' })
  hours!: number | null;

  @Field(() => Int, { description: 'How many events are behind it.' })
  n!: number;

  @Field(() => EstimateStatus, { description: 'Whether it may be read.' })
  status!: EstimateStatus;
}
