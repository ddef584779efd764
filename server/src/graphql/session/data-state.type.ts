import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CalendarDate, Instant } from '../../domain/calendar.js';
import { Recalculation } from '../profile/profile-projection.type.js';
import { DateScalar, DateTimeScalar, TimeZoneScalar } from '../words/scalars.js';

/** What data there is and how fresh it is. */
@ObjectType('DataState', { description: 'What data there is and how fresh it is.' })
export class DataState {
  @Field(() => Boolean, { description: 'Whether demo data is among it.' })
  hasDemoData!: boolean;

  @Field(() => Int, { description: 'Relationships in the row scope.' })
  relationships!: number;

  @Field(() => ID, { description: 'The revision of the records that analytics answers from.' })
  revision!: string;

  @Field(() => Int, { description: 'How many revisions the records are ahead of analytics. 0: all is in.' })
  pendingRevisions!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Analytics is complete up to this moment. Null: nothing projected yet.' })
  freshThrough!: Instant | null;

  @Field(() => TimeZoneScalar, { description: 'The reporting zone: the day of a vote is the local date in it.' })
  timeZone!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first contact. Null: no data.' })
  earliestDay!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last vote. Null: no data.' })
  latestDay!: CalendarDate | null;

  @Field(() => ID, { description: 'The scoring profile that analytics answers by when none is named.' })
  profile!: string;

  @Field(() => Recalculation, {
    nullable: true,
    description: 'The recalculation under way, whose result will answer instead. Null: what answers is what is published.',
  })
  recalculation!: Recalculation | null;
}
