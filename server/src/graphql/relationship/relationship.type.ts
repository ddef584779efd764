import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { DealPhase } from '../../domain/deal-phase.js';
import { LifecycleStage } from '../../domain/lifecycle-stage.js';
import { RelationshipType } from '../../domain/relationship-type.js';
import { DateScalar } from '../words/scalars.js';
import { BusinessUnit } from './business-unit.type.js';

/** One account with one business unit: the thing whose quality is measured. */
@Directive('@key(fields: "id")')
@ObjectType('Relationship', { description: 'One account with one business unit: the thing whose quality is measured.' })
export class Relationship {
  @Field(() => ID, { description: '`<source>:<key in that source>`.' })
  id!: string;

  accountId!: string;

  ownerId!: string | null;

  @Field(() => BusinessUnit, { description: 'The part of the supplier that the account deals with.' })
  businessUnit!: BusinessUnit;

  @Field(() => RelationshipType, { description: 'The current type. It sets targets and cadence.' })
  type!: RelationshipType;

  @Field(() => LifecycleStage, { description: 'The recorded lifecycle stage.' })
  stage!: LifecycleStage;

  @Field(() => LifecycleStage, {
    description: 'The stage that the evidence suggests, once it has held at two consecutive checks; the recorded stage once it has ended.',
  })
  suggestedStage!: LifecycleStage;

  @Field(() => DealPhase, { nullable: true, description: 'The phase of its latest running deal. Null: no deal.' })
  phase!: DealPhase | null;

  @Field(() => DateScalar, { description: 'The recorded start, or the day of the first record.' })
  startedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it no longer exists. Null: it goes on.' })
  endedOn!: CalendarDate | null;

  @Field(() => Boolean, { description: 'Whether it belongs to the demo data, which `rapport demo remove` takes out.' })
  isDemo!: boolean;
}
