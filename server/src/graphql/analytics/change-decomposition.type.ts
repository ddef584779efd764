import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { QualityAttribute } from '../../domain/stream.js';
import { ChangeKind } from '../../engine/result/change-decomposition.js';
import { DateScalar } from '../words/scalars.js';
import { RelationshipDimension } from './relationship-words.js';
import './analytics-words.js';

/** One part of a change. */
@ObjectType('ChangeItem', { description: 'One part of a change, in the unit of the measure.' })
export class ChangeItemType {
  @Field(() => String, { description: 'What the group or the evidence is called.' })
  label!: string;

  @Field(() => ChangeKind, { description: 'What the part is.' })
  kind!: ChangeKind;

  @Field(() => Float, { description: 'How much of the change it is, in the unit of the measure; its sign is the direction.' })
  contribution!: number;

  @Field(() => Int, { description: 'How many relationships are in the group: at the end, or at the start if it left.' })
  relationships!: number;

  @Field(() => RelationshipDimension, {
    nullable: true,
    description: 'The dimension of the group. Null: grouped by several, or not by a dimension.',
  })
  dimension!: string | null;

  @Field(() => String, { nullable: true, description: 'The member, as a where takes it. Null: not recorded, or grouped by several.' })
  member!: string | null;

  @Field(() => QualityAttribute, { nullable: true, description: 'The attribute it comes from. Null: none of the five.' })
  attribute!: string | null;
}

/** All parts of one kind. */
@ObjectType('ChangeTotal', { description: 'All parts of one kind together.' })
export class ChangeTotalType {
  @Field(() => ChangeKind, { description: 'The kind.' })
  kind!: ChangeKind;

  @Field(() => Float, { description: 'The sum of its parts, in the unit of the measure.' })
  contribution!: number;
}

/** The GraphQL shape of a change and its parts. */
@ObjectType('ChangeDecomposition', { description: 'A change split into parts: items and other add up to delta exactly.' })
export class ChangeDecompositionType {
  @Field(() => DateScalar, { description: 'The day at whose end the change starts.' })
  from!: CalendarDate;

  @Field(() => DateScalar, { description: 'The day at whose end the change ends.' })
  to!: CalendarDate;

  @Field(() => Float, { nullable: true, description: 'The value at the start. Null: nothing to measure.' })
  start!: number | null;

  @Field(() => Float, { nullable: true, description: 'The value at the end. Null: nothing to measure.' })
  end!: number | null;

  @Field(() => Float, { nullable: true, description: 'end minus start. Null when either is.' })
  delta!: number | null;

  @Field(() => [ChangeItemType], { description: 'The largest parts, largest first, whatever their sign.' })
  items!: readonly ChangeItemType[];

  @Field(() => Float, { description: 'The sum of all parts that are not among the items.' })
  other!: number;

  @Field(() => [ChangeTotalType], { description: 'All parts by kind; they add up to delta exactly.' })
  totals!: readonly ChangeTotalType[];

  @Field(() => Boolean, { description: 'True when the groups themselves moved one way and the total the other: the mix decided.' })
  directionReverses!: boolean;
}
