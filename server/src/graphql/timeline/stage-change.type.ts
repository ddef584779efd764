import { Field, ID, ObjectType } from 'type-graphql';
import type { Instant } from '../../domain/calendar.js';
import { LifecycleStage } from '../../domain/lifecycle-stage.js';
import { DateTimeScalar } from '../words/scalars.js';

/** A dated move between lifecycle stages. */
@ObjectType('StageChange', { description: 'A dated move between lifecycle stages.' })
export class StageChange {
  @Field(() => ID, { description: '`<source>:<key in that source>`.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it took place.' })
  at!: Instant;

  @Field(() => LifecycleStage, { nullable: true, description: 'The stage before. Null: the first recorded.' })
  from!: LifecycleStage | null;

  @Field(() => LifecycleStage, { description: 'The stage after.' })
  to!: LifecycleStage;

  @Field(() => String, { nullable: true, description: 'Why it ended, for a move to DISSOLUTION. Null: no reason recorded.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Which side ended it: SUPPLIER or CUSTOMER. Null: not a dissolution.' })
  endedBy!: string | null;
}
