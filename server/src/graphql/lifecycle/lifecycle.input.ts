import { ArgsType, Field } from 'type-graphql';
import { TimeGrain } from '../../domain/time-grain.js';
import type { TimeZone } from '../../domain/time-zone.js';
import { RelationshipWhere } from '../analytics/relationship-where.input.js';
import { RelationshipDimension } from '../analytics/relationship-words.js';
import { TimeWindowInput } from '../analytics/time-window.input.js';
import { TimeZoneScalar } from '../words/scalars.js';

@ArgsType()
export class LifecycleArgs {
  @Field(() => TimeWindowInput, { description: 'The span under observation. Of days to come nothing is known.' })
  window!: TimeWindowInput;

  @Field(() => RelationshipWhere, {
    nullable: true,
    description:
      'Which relationships count, ended ones too; type, stage, status and phase as of the end of the window. Null: all in scope.',
  })
  where?: RelationshipWhere | null;

  @Field(() => TimeZoneScalar, { nullable: true, description: 'In which the running day is told. Null: the reporting zone.' })
  timeZone?: TimeZone | null;
}

@ArgsType()
export class SurvivalArgs {
  @Field(() => RelationshipDimension, {
    nullable: true,
    description:
      'One curve for each member, of at most 200. Type, stage, status and phase as of the end of the window. Null: one curve of all.',
  })
  by?: RelationshipDimension | null;

  @Field(() => TimeGrain, { nullable: true, description: 'The grain of START_COHORT. Null: QUARTER. Refused for the others.' })
  grain?: TimeGrain | null;
}
