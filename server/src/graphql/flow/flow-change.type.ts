import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { ChangeKind } from '../../engine/result/change-decomposition.js';
import { ChangeTotalType } from '../analytics/change-decomposition.type.js';
import { DateScalar } from '../words/scalars.js';

/** One part of a change of events. */
@ObjectType('FlowChangeItem', { description: 'One part of a change, in the unit of the measure.' })
export class FlowChangeItem {
  @Field(() => String, { description: 'What the group is called.' })
  label!: string;

  @Field(() => ChangeKind, { description: 'What the part is.' })
  kind!: ChangeKind;

  @Field(() => Float, { description: 'How much of the change it is, in the unit of the measure; its sign is the direction.' })
  contribution!: number;

  @Field(() => Int, { description: 'How many relationships are in the group: in the window, or before it if it left.' })
  relationships!: number;

  @Field(() => ID, { nullable: true, description: 'The dimension of the group, as the dataset’s enum has it. Null: grouped by several.' })
  dimension!: string | null;

  @Field(() => String, { nullable: true, description: 'The member, as a where takes it. Null: not recorded, or grouped by several.' })
  member!: string | null;
}

/** A change of events and its parts. */
@ObjectType('FlowChange', {
  description: 'A change between what happened in two windows, split into parts: items and other add up to delta exactly.',
})
export class FlowChange {
  @Field(() => DateScalar, { description: 'The last day of the earlier window.' })
  from!: CalendarDate;

  @Field(() => DateScalar, { description: 'The last day of the window.' })
  to!: CalendarDate;

  @Field(() => Float, { nullable: true, description: 'The value in the earlier window. Null: nothing to measure.' })
  start!: number | null;

  @Field(() => Float, { nullable: true, description: 'The value in the window. Null: nothing to measure.' })
  end!: number | null;

  @Field(() => Float, { nullable: true, description: 'end minus start. Null when either is.' })
  delta!: number | null;

  @Field(() => [FlowChangeItem], { description: 'The largest parts, largest first, whatever their sign.' })
  items!: readonly FlowChangeItem[];

  @Field(() => Float, { description: 'The sum of all parts that are not among the items.' })
  other!: number;

  @Field(() => [ChangeTotalType], { description: 'All parts by kind; they add up to delta exactly.' })
  totals!: readonly ChangeTotalType[];

  @Field(() => Boolean, { description: 'True when the groups themselves moved one way and the total the other: the mix decided.' })
  directionReverses!: boolean;
}
