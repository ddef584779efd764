import { Field, InputType, Int } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { ComparisonAlignment, ComparisonKind } from '../../domain/comparison.js';
import { TimeGrain } from '../../domain/time-grain.js';
import { DateScalar } from '../words/scalars.js';
import './analytics-words.js';

/** A span of days. */
@InputType('DateSpanInput', { description: 'The days from `from` up to, but without, `to`.' })
export class DateSpanInput {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: CalendarDate;

  @Field(() => DateScalar, { description: 'The day after the last.' })
  to!: CalendarDate;
}

/** The last so many units. */
@InputType('RollingSpanInput', { description: 'The last units of the calendar, up to and with the running one.' })
export class RollingSpanInput {
  @Field(() => Int, { description: 'How many units, at least 1.' })
  count!: number;

  @Field(() => TimeGrain, { description: 'The unit.' })
  unit!: TimeGrain;

  @Field(() => Boolean, { defaultValue: false, description: 'Leaves out the unit that is still running.' })
  completeOnly!: boolean;
}

/** The half-open span that a query asks for. */
@InputType('TimeWindowInput', { description: 'The half-open span [from, to) that a query asks for: either between, or last.' })
export class TimeWindowInput {
  @Field(() => DateSpanInput, { nullable: true, description: 'From one day up to another.' })
  between?: DateSpanInput | null;

  @Field(() => RollingSpanInput, { nullable: true, description: 'The last units of the calendar.' })
  last?: RollingSpanInput | null;
}

/** The earlier span that a window is compared with. */
@InputType('ComparisonInput', { description: 'The earlier span that the window is compared with. Equally long unless given as between.' })
export class ComparisonInput {
  @Field(() => ComparisonKind, { defaultValue: ComparisonKind.PREVIOUS_PERIOD, description: 'Which span.' })
  kind!: ComparisonKind;

  @Field(() => ComparisonAlignment, {
    defaultValue: ComparisonAlignment.ELAPSED,
    description: 'What of a window that is still running is compared.',
  })
  align!: ComparisonAlignment;

  @Field(() => Boolean, { defaultValue: false, description: 'Moves the span to the nearest one that begins on the same weekday.' })
  matchWeekday!: boolean;

  @Field(() => DateSpanInput, { nullable: true, description: 'The span itself, with kind CUSTOM only.' })
  between?: DateSpanInput | null;
}
