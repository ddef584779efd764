import { Field, ID, ObjectType } from 'type-graphql';
import type { CalendarDate, Instant } from '../../domain/calendar.js';
import type { TimeZone } from '../../domain/time-zone.js';
import { DateScalar, DateTimeScalar, TimeZoneScalar } from '../words/scalars.js';

/** What an answer is about, made absolute, and how fresh it is. */
@ObjectType('AnalyticsMeta', { description: 'What the answer is about, made absolute, and how fresh it is.' })
export class AnalyticsMeta {
  @Field(() => DateScalar, { description: 'The first day of the window.' })
  from!: CalendarDate;

  @Field(() => DateScalar, { description: 'The day after the last of the window.' })
  to!: CalendarDate;

  @Field(() => TimeZoneScalar, { description: 'The zone in which the running day is told.' })
  timeZone!: TimeZone;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the comparison window. Null: nothing is compared.' })
  comparisonFrom!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last of the comparison window. Null: nothing is compared.' })
  comparisonTo!: CalendarDate | null;

  @Field(() => ID, { description: 'The scoring profile that made the numbers.' })
  profile!: string;

  @Field(() => DateTimeScalar, { description: 'The moment through which time’s own effects are in.' })
  freshThrough!: Instant;

  @Field(() => ID, { description: 'The revision of the records through which everything is in.' })
  revision!: string;

  @Field(() => [String], { description: 'What a reader should know before comparing these numbers, in English.' })
  warnings!: readonly string[];
}
