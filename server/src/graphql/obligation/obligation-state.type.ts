import { Field, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { CommunicationMode } from '../../domain/channel.js';
import { DealPhase } from '../../domain/deal-phase.js';
import type { Estimate } from '../../domain/estimate.js';
import { Rater } from '../../domain/judgement.js';
import { Obligation, ObligationTrigger } from '../../domain/obligation.js';
import { EstimateType } from '../words/estimate.type.js';
import { DateScalar } from '../words/scalars.js';
import '../words/event-words.js';

const MEAN = 'each with the weight of its rater, and half of it after every half-life. NO_DATA: none was judged.';

/** How the responses in one mode were judged. */
@ObjectType('ModeRating', { description: 'How the responses to one obligation in one mode of communication were judged.' })
export class ModeRating {
  @Field(() => CommunicationMode, { description: 'The mode.' })
  mode!: CommunicationMode;

  @Field(() => Int, { description: 'Responses in this mode, judged or not.' })
  responses!: number;

  @Field(() => [Rater], { description: 'Who judged them.' })
  raters!: readonly Rater[];

  @Field(() => EstimateType, { description: `Mean quality, 0 to 1, ${MEAN}` })
  quality!: Estimate;

  @Field(() => EstimateType, { description: `Mean completeness, 0 to 1, ${MEAN}` })
  completeness!: Estimate;
}

/** How it stands with one obligation of a relationship. */
@ObjectType('ObligationState', {
  description:
    'How it stands with one obligation of a relationship over its running deals: those that have reached a phase and are not lost.',
})
export class ObligationStateType {
  @Field(() => Obligation, { description: 'The obligation.' })
  obligation!: Obligation;

  @Field(() => DealPhase, { description: 'The phase that it belongs to.' })
  phase!: DealPhase;

  @Field(() => ObligationTrigger, { description: 'What makes it due, beside a request for it.' })
  trigger!: ObligationTrigger;

  @Field(() => Boolean, { description: 'Whether a running deal has reached its phase.' })
  reached!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether something is owed under it, soon or late: unasked in its phase, or by an open request. False before a deal has reached its phase, unless it is asked for without a deal.',
  })
  due!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which what is owed is in time; the earliest of all deals and requests. Null: nothing is owed.',
  })
  dueOn!: CalendarDate | null;

  @Field(() => Boolean, { description: 'Whether that day is over.' })
  overdue!: boolean;

  @Field(() => Boolean, { description: 'Whether it was answered in every running deal that has reached its phase; false where none has.' })
  answered!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the latest response in any running deal. Null: there was none.' })
  answeredOn!: CalendarDate | null;

  @Field(() => EstimateType, { description: `Mean quality of the responses, 0 to 1, ${MEAN}` })
  quality!: Estimate;

  @Field(() => EstimateType, { description: `Mean completeness of the responses, 0 to 1, ${MEAN}` })
  completeness!: Estimate;

  @Field(() => [ModeRating], { description: 'The same by mode: all four, in their fixed order.' })
  byMode!: readonly ModeRating[];
}
