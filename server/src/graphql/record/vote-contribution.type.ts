import { Field, Float, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { Stream } from '../../domain/stream.js';
import { DateScalar } from '../words/scalars.js';

/** How one record moved its relationship's trust. */
@ObjectType('VoteContribution', {
  description: "How one record moved its relationship's trust: the vote it became and its exact share of today's score.",
})
export class VoteContribution {
  @Field(() => Stream, { description: 'The stream that it is evidence on.' })
  stream!: Stream;

  @Field(() => Float, { description: 'From 0 (bad) to 1 (good).' })
  value!: number;

  @Field(() => Float, { description: 'The weight it had on its day, after the daily guard.' })
  weight!: number;

  @Field(() => DateScalar, { description: 'Its day in the reporting zone.' })
  day!: CalendarDate;

  @Field(() => Float, {
    description:
      "Points of today's trust that it accounts for: what trust would lose without it, with all other evidence kept in place. Negative: it pulls trust down. 0 for streams that do not feed trust.",
  })
  pointsOfTrust!: number;
}
