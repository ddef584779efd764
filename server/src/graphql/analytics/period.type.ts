import { Directive, Field, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { DateScalar } from '../words/scalars.js';

/** The GraphQL shape of a period. */
@Directive('@shareable')
@ObjectType('Period', { description: 'One period of the calendar, [start, end).' })
export class PeriodType {
  @Field(() => DateScalar, { description: 'Its first day.' })
  start!: CalendarDate;

  @Field(() => DateScalar, { description: 'The day after its last.' })
  end!: CalendarDate;

  @Field(() => Boolean, { description: 'False when the window or the running day cuts it short: the number may still move.' })
  complete!: boolean;
}
