import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LifecycleStage } from '../../domain/lifecycle-stage.js';
import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';

/** How relationships go through their lifecycle. */
@ObjectType('Lifecycle', {
  description: 'How relationships went through their lifecycle within a window. Only what is selected is computed.',
})
export class Lifecycle {
  /** The question, made absolute. */
  resolved!: ResolvedAnalytics;
}

/** How often relationships moved from one stage to another. */
@ObjectType('StageTransition', { description: 'How often relationships moved from one lifecycle stage to another. No move: no entry.' })
export class StageTransition {
  @Field(() => LifecycleStage, { nullable: true, description: 'The stage before. Null: new, the first stage that was recorded.' })
  from!: LifecycleStage | null;

  @Field(() => LifecycleStage, { description: 'The stage after.' })
  to!: LifecycleStage;

  @Field(() => Int, { description: 'How many relationships made the move in the window, each once.' })
  relationships!: number;

  @Field(() => Int, { description: 'How many times the move was made in the window.' })
  moves!: number;

  @Field(() => Float, { description: 'Its share of all moves out of the stage before, 0 to 1.' })
  share!: number;
}

const STAY = 'Of the stays that had not ended by the end of the window it is only known that they last longer (Kaplan–Meier).';

/** How long relationships stay in a stage. */
@ObjectType('StageDuration', {
  description: `How long relationships stay in a lifecycle stage. ${STAY} A stay counts from the day the stage was recorded; of stays that began before the window only what came after counts (late entry), and moves at an age at which fewer were under observation than a tenth of the most at any later age are left out.`,
})
export class StageDuration {
  @Field(() => LifecycleStage, { description: 'The stage.' })
  stage!: LifecycleStage;

  @Field(() => Float, { nullable: true, description: 'Days within which a quarter has left. Null: not so many have.' })
  p25!: number | null;

  @Field(() => Float, { nullable: true, description: 'Days within which half have left. Null: not so many have.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'Days within which three quarters have left. Null: not so many have.' })
  p75!: number | null;

  @Field(() => Int, { description: 'How many stays were under observation in the window. 0: none.' })
  n!: number;

  @Field(() => Int, { description: 'How many of them had not ended by the end of the window.' })
  stillThere!: number;
}

/** One point of a survival curve. */
@ObjectType('SurvivalPoint', { description: 'One point of a survival curve. Until the next point the curve stays as it is.' })
export class SurvivalPoint {
  @Field(() => Int, { description: 'Days since the relationships started.' })
  days!: number;

  @Field(() => Float, { description: 'Share not dissolved by the end of that day, 0 to 1, higher is better (Kaplan–Meier).' })
  surviving!: number;

  @Field(() => Float, { description: 'The lower end of the 90 % range (Greenwood), 0 to 1. Before the first dissolution it is 1.' })
  low!: number;

  @Field(() => Float, { description: 'The upper end of the 90 % range (Greenwood), 0 to 1.' })
  high!: number;

  @Field(() => Int, {
    description: 'How many relationships of that age were under observation and not yet dissolved. Few: read with care.',
  })
  atRisk!: number;
}

/** How many of a group of relationships have not been dissolved, by days since their start. */
@ObjectType('SurvivalCurve', {
  description:
    'How many of a group of relationships have not been dissolved, by days since their start. Of relationships that are older than the window only what came after its beginning counts (late entry). Dissolutions at an age at which fewer were under observation than a tenth of the most at any later age are left out of the curve: so few would decide it for all.',
})
export class SurvivalCurve {
  @Field(() => String, {
    nullable: true,
    description:
      'The member of the dimension: a word, a text, an id, or of START_COHORT the first day of its period. Null: not recorded, or all together.',
  })
  member!: string | null;

  @Field(() => String, { nullable: true, description: 'What the member is called where it is an id. Null: the member says it.' })
  label!: string | null;

  @Field(() => Int, { description: 'How many relationships were under observation in the window.' })
  relationships!: number;

  @Field(() => Int, { description: 'How many of them were dissolved in the window.' })
  dissolved!: number;

  @Field(() => Int, { description: 'A step of the curve is shown less than this many days late, never early. 1: each on its day.' })
  resolutionDays!: number;

  @Field(() => [SurvivalPoint], { description: 'At most 200 points, from the first age under observation to the last.' })
  points!: readonly SurvivalPoint[];
}

/** How many relationships ended for a reason. */
@ObjectType('DissolutionReasonCount', {
  description: 'How many relationships ended for a reason. Reasons compete: who left for one cannot leave for another.',
})
export class DissolutionReasonCount {
  @Field(() => String, { description: 'Which side ended them: SUPPLIER or CUSTOMER; NOT_RECORDED.' })
  endedBy!: string;

  @Field(() => String, { description: 'Why, one of the reasons of a dissolution; NOT_RECORDED.' })
  reason!: string;

  @Field(() => Int, { description: 'How many relationships ended so in the window.' })
  relationships!: number;

  @Field(() => Float, {
    description:
      'Share of relationships that end so by the last age of the survival curve of all, 0 to 1, lower is better (Aalen–Johansen). With all other reasons and those surviving it adds up to 1.',
  })
  cumulativeIncidence!: number;
}
