import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import type { Estimate } from '../../domain/estimate.js';
import { RelationshipStatus } from '../../domain/relationship-status.js';
import { QualityAttribute, Stream } from '../../domain/stream.js';
import { EstimateType } from '../words/estimate.type.js';
import { DateScalar } from '../words/scalars.js';
import { StatusReasonType } from './status-reason.type.js';

/** The score of one of the five attributes. */
@Directive('@shareable')
@ObjectType('AttributeScore', { description: 'The score of one of the five attributes that promote trust.' })
export class AttributeScore {
  @Field(() => QualityAttribute, { description: 'The attribute.' })
  attribute!: QualityAttribute;

  @Field(() => EstimateType, { description: '0 to 100, higher is better. NO_DATA: never observed.' })
  score!: Estimate;
}

/** The score of one stream of evidence and how much stands behind it. */
@Directive('@shareable')
@ObjectType('StreamScore', { description: 'The score of one of the ten streams of evidence, and how much stands behind it.' })
export class StreamScore {
  @Field(() => Stream, { description: 'The stream.' })
  stream!: Stream;

  @Field(() => EstimateType, { description: '0 to 100, higher is better. NO_DATA: never observed.' })
  score!: Estimate;

  @Field(() => Float, { description: 'Evidence mass in fresh votes: a vote counts half after every half-life. 0: none.' })
  evidence!: number;

  @Field(() => Float, { description: 'From 0 (certain) to 1 (nothing known).' })
  uncertainty!: number;
}

/** How good a relationship stood at the end of a day. */
@Directive('@shareable')
@ObjectType('RelationshipQuality', {
  description: 'How good a relationship, or an account over its relationships, stood at the end of a day.',
})
export class RelationshipQuality {
  @Field(() => DateScalar, { description: 'The day at whose end this held, in the reporting zone.' })
  asOf!: CalendarDate;

  @Field(() => ID, { description: 'The scoring profile that made it.' })
  profile!: string;

  @Field(() => RelationshipStatus, { description: 'The health: the first rule that matched.' })
  status!: RelationshipStatus;

  @Field(() => [String], { description: 'Why that status: the rule with its numbers, in English.' })
  statusReasons!: readonly string[];

  @Field(() => [StatusReasonType], { description: 'The same reasons as codes with their figures, in the same order.' })
  reasons!: readonly StatusReasonType[];

  @Field(() => EstimateType, { description: 'Trust, 0 to 100, higher is better: confidence in the supplier.' })
  trust!: Estimate;

  @Field(() => EstimateType, { description: 'Commitment, 0 to 100, higher is better; never above trust.' })
  commitment!: Estimate;

  @Field(() => EstimateType, { description: 'Relationship quality, 0 to 100: the mean of trust and commitment.' })
  quality!: Estimate;

  @Field(() => EstimateType, { description: "Mutual trust, 0 to 100: the lower of trust and the customer's reciprocity." })
  mutualTrust!: Estimate;

  @Field(() => EstimateType, { description: 'Values that both sides share, 0 to 100, higher is better. NO_DATA: never observed.' })
  sharedValues!: Estimate;

  @Field(() => EstimateType, { description: 'Renewals and repeat deals, 0 to 100, higher is better. NO_DATA: never observed.' })
  continuity!: Estimate;

  @Field(() => EstimateType, {
    description: 'What leaving would cost the customer, 0 to 100; high is neither good nor bad. NO_DATA: never observed.',
  })
  switchingCost!: Estimate;

  @Field(() => EstimateType, {
    description: "The customer's own promises, payments and answers, 0 to 100, higher is better. NO_DATA: never observed.",
  })
  reciprocity!: Estimate;

  @Field(() => Boolean, {
    description:
      'Whether the customer stays because leaving is expensive: trust below 50 and switching at least 70. Also where a graver status comes first.',
  })
  isCaptive!: boolean;

  @Field(() => [AttributeScore], { description: 'The five attributes, in their fixed order.' })
  attributes!: readonly AttributeScore[];

  @Field(() => [StreamScore], { description: 'The ten streams, in their fixed order.' })
  streams!: readonly StreamScore[];

  @Field(() => EstimateType, {
    description:
      'The final opinion, 0 to 100: points of the answered obligations out of those of all phases reached. NO_DATA: no phase reached.',
  })
  finalOpinion!: Estimate;
}
