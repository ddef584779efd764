import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type {
  DissolutionReasonCount as ReasonCount,
  StageDuration as Duration,
  StageMoves,
  SurvivalCurve as Curve,
} from '../../engine/result/lifecycle.js';
import { analyticsMetaOf } from '../analytics/analytics-meta-of.js';
import { AnalyticsMeta } from '../analytics/analytics-meta.type.js';
import { analyticsSessionOf } from '../analytics/analytics-session.js';
import { conditionOfWhere } from '../analytics/condition-of-where.js';
import type { GraphqlContext } from '../context.js';
import { LifecycleArgs, SurvivalArgs } from './lifecycle.input.js';
import { DissolutionReasonCount, Lifecycle, StageDuration, StageTransition, SurvivalCurve } from './lifecycle.type.js';

@Resolver(() => Lifecycle)
export class LifecycleResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => Lifecycle, { description: 'How relationships in scope, ended ones too, went through their lifecycle within a window.' })
  async lifecycle(
    @Args(() => LifecycleArgs) { window, where, timeZone }: LifecycleArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Lifecycle> {
    const resolved = await analyticsSessionOf(context).resolve({
      dataset: 'relationship',
      window,
      timeZone: timeZone ?? null,
      where: conditionOfWhere(where),
      compareTo: null,
      profile: null,
    });
    return { resolved };
  }

  @FieldResolver(() => [StageTransition], {
    description:
      'Moves between stages whose day lies in the window, by the stage before, then the stage after. A stage recorded again is no move.',
  })
  transitions(@Root() { resolved }: Lifecycle, @Ctx() context: GraphqlContext): Promise<StageMoves[]> {
    return context.engine.lifecycle.transitions(resolved, analyticsSessionOf(context).caller);
  }

  @FieldResolver(() => [StageDuration], { description: 'How long relationships stay in each of the five stages, in their order.' })
  timeInStage(@Root() { resolved }: Lifecycle, @Ctx() context: GraphqlContext): Promise<Duration[]> {
    return context.engine.lifecycle.timeInStage(resolved, analyticsSessionOf(context).caller);
  }

  @FieldResolver(() => [SurvivalCurve], {
    description: 'How many relationships have not been dissolved, by days since their start. Members with few relationships are there too.',
  })
  survival(
    @Root() { resolved }: Lifecycle,
    @Args(() => SurvivalArgs) { by, grain }: SurvivalArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Curve[]> {
    const grouping = by ? { dimension: by, grain: grain ?? (by === 'START_COHORT' ? 'QUARTER' : null) } : null;
    return context.engine.lifecycle.survival(resolved, grouping, analyticsSessionOf(context).caller);
  }

  @FieldResolver(() => [DissolutionReasonCount], { description: 'Who ended relationships in the window and why, the most frequent first.' })
  dissolution(@Root() { resolved }: Lifecycle, @Ctx() context: GraphqlContext): Promise<ReasonCount[]> {
    return context.engine.lifecycle.dissolution(resolved, analyticsSessionOf(context).caller);
  }

  @FieldResolver(() => AnalyticsMeta, { description: 'What the answer is about, made absolute, and how fresh it is.' })
  meta(@Root() { resolved }: Lifecycle): AnalyticsMeta {
    return analyticsMetaOf(resolved);
  }
}
