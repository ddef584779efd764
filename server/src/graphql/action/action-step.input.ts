import { Field, Float, ID, InputType } from 'type-graphql';
import type { CalendarDate, Instant } from '../../domain/calendar.js';
import { ActionOutcome } from '../../domain/practice.js';
import type { Optional } from '../optional.js';
import { MOST_RECORDS } from '../record/record-input.js';
import { DateScalar, DateTimeScalar } from '../words/scalars.js';

const AT_MOST = `At most ${MOST_RECORDS.toLocaleString('en')}; each is judged by itself.`;

/** What was promised to the customer on the occasion. */
@InputType('PromiseMadeInput', { description: 'What was promised to the customer while something was done.' })
export class PromiseMadeInput {
  @Field(() => DateTimeScalar, { description: 'When it is to be kept.' })
  dueAt!: Instant;

  @Field(() => String, { nullable: true, description: 'What was promised, in a few words. Null or absent: not recorded.' })
  subject?: Optional<string>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is to be in touch in person: that contact is then planned. Null or absent: it is not.',
  })
  isCallBack?: Optional<boolean>;
}

/** An action was done. */
@InputType('CompleteActionInput', { description: 'An action was done. Absent keeps what is stored.' })
export class CompleteActionInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done. Null or absent: as stored, else now.' })
  doneAt?: Optional<Instant>;

  @Field(() => ActionOutcome, { nullable: true, description: 'How the customer took it. Null clears it.' })
  outcome?: Optional<ActionOutcome>;

  @Field(() => Float, { nullable: true, description: "What it cost, in the currency's major unit, 0 or more. Null clears it." })
  cost?: Optional<number>;

  @Field(() => String, { nullable: true, description: 'The currency by its three letters (ISO 4217). Null: the reporting currency.' })
  currency?: Optional<string>;

  @Field(() => ID, { nullable: true, description: 'The interaction in which it was done. Null clears it.' })
  interactionId?: Optional<string>;

  @Field(() => String, { nullable: true, description: 'What there is to say. Null clears it.' })
  note?: Optional<string>;

  @Field(() => PromiseMadeInput, { nullable: true, description: 'What was promised to the customer on it. Null or absent: nothing.' })
  promise?: Optional<PromiseMadeInput>;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the same is to be done again. Null or absent: no next one is planned.',
  })
  nextOn?: Optional<CalendarDate>;
}

/** An action is not going to be done. */
@InputType('SkipActionInput', { description: 'An action is not going to be done.' })
export class SkipActionInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why not. Null clears it, absent keeps what is stored.' })
  note?: Optional<string>;
}

/** An action is moved to another day. */
@InputType('MoveActionInput', {
  description: 'An action is moved to another day, on which an action of its own is due because of the same.',
})
export class MoveActionInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day on which it is due from now on.' })
  toOn!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Why. Null clears it, absent keeps what is stored.' })
  note?: Optional<string>;
}

/** The actions of one call. */
@InputType('CompleteActionsInput', { description: 'The actions of one call.' })
export class CompleteActionsInput {
  @Field(() => [CompleteActionInput], { description: AT_MOST })
  actions!: readonly CompleteActionInput[];
}

/** The actions of one call. */
@InputType('SkipActionsInput', { description: 'The actions of one call.' })
export class SkipActionsInput {
  @Field(() => [SkipActionInput], { description: AT_MOST })
  actions!: readonly SkipActionInput[];
}

/** The actions of one call. */
@InputType('MoveActionsInput', { description: 'The actions of one call.' })
export class MoveActionsInput {
  @Field(() => [MoveActionInput], { description: AT_MOST })
  actions!: readonly MoveActionInput[];
}
