import { ArgsType, Args, Ctx, Directive, Field, Int, Query, Resolver } from 'type-graphql';
import type { EffectOfPractice } from '../../engine/result/practice-effects.js';
import { analyticsMetaOf } from '../analytics/analytics-meta-of.js';
import { analyticsSessionOf } from '../analytics/analytics-session.js';
import { conditionOfWhere } from '../analytics/condition-of-where.js';
import { RelationshipWhere } from '../analytics/relationship-where.input.js';
import { TimeWindowInput } from '../analytics/time-window.input.js';
import type { GraphqlContext } from '../context.js';
import type { Optional } from '../optional.js';
import { PracticeEffectsType, type PracticeEffectType } from './practice-effect.type.js';

/** Of which practices the effects are asked for. */
@ArgsType()
export class PracticeEffectArgs {
  @Field(() => TimeWindowInput, { description: 'Its whole months are looked at, as far as the days after them have come.' })
  window!: TimeWindowInput;

  @Field(() => Int, {
    defaultValue: 30,
    description: 'Days after the end of a month at which trust is read again, 7 to 365; 30 and 90 are usual.',
  })
  horizonDays!: number;

  @Field(() => RelationshipWhere, {
    nullable: true,
    description: 'Which relationships count; type, stage, status and phase as of the end of the window. Null: all in scope.',
  })
  where?: Optional<RelationshipWhere>;
}

@Resolver()
export class PracticeEffectResolver {
  @Directive('@cost(weight: 100)')
  @Query(() => PracticeEffectsType, {
    description:
      'The later change of trust after each practice, beside relationships without it. A month of a relationship in which the practice was done is compared with those of the same month, type, phase and band of ten points of trust on the eve of the month in which it was not, nor for as long before as is looked at after; the change runs from that eve until the horizon after the month. The range is one of relationships. An association, not proof. Relationships that ended before have no change.',
  })
  async practiceEffects(
    @Args(() => PracticeEffectArgs) { window, horizonDays, where }: PracticeEffectArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<PracticeEffectsType> {
    const { resolve, caller } = analyticsSessionOf(context);
    const condition = conditionOfWhere(where);
    const resolved = await resolve({ dataset: 'relationship', window, timeZone: null, where: condition, compareTo: null, profile: null });
    const { months, effects } = await context.engine.practiceEffects(resolved, horizonDays, caller);
    return { meta: analyticsMetaOf(resolved), horizonDays, months, effects: effects.map(effectOf) };
  }
}

function effectOf(effect: EffectOfPractice): PracticeEffectType {
  const { practice, status, difference, low, high, matched, relationships, ...rest } = effect;
  const { changeWith, changeWithout, comparedRelationships, unmatched } = rest;
  return {
    practice,
    difference: { value: difference, low, high, n: matched, relationships, status },
    reading: 'ASSOCIATION',
    changeWith,
    changeWithout,
    comparedRelationships,
    unmatched,
  };
}
