import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DealPhase } from '../../domain/deal-phase.js';
import type { Estimate } from '../../domain/estimate.js';
import { EstimateType } from '../words/estimate.type.js';

/** The opinion that a customer formed in one phase: the sum of the responses received in it. */
@ObjectType('PhaseOpinion', { description: 'The opinion that a customer formed in one phase: the sum of the responses received in it.' })
export class PhaseOpinion {
  @Field(() => DealPhase, { description: 'The phase.' })
  phase!: DealPhase;

  @Field(() => Boolean, { description: 'Whether any deal has reached it.' })
  reached!: boolean;

  @Field(() => Float, { nullable: true, description: 'One point for each obligation answered perfectly. Null: the phase was not reached.' })
  points!: number | null;

  @Field(() => Int, { description: 'Obligations that apply, over all deals that reached the phase.' })
  outOf!: number;

  @Field(() => EstimateType, {
    description: 'Percentage of the obligations that were answered, with its range; n counts obligations. NO_DATA: not reached.',
  })
  coverage!: Estimate;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 100: coverage times the mean goodness of the answers. Null: the phase was not reached.',
  })
  opinion!: number | null;
}
