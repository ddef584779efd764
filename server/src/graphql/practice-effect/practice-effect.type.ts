import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Practice } from '../../domain/practice.js';
import { wordsOf } from '../../domain/words.js';
import { AnalyticsMeta } from '../analytics/analytics-meta.type.js';
import { publishWords } from '../words/domain-words.js';
import { EstimateType } from '../words/estimate.type.js';
import '../words/record-words.js';

/** How a difference is to be read. */
export const Reading = wordsOf('ASSOCIATION');
export type Reading = keyof typeof Reading;

publishWords(Reading, 'PracticeEffectReading', 'How the difference of a practice is to be read.', {
  ASSOCIATION:
    'It goes along with the practice. That the practice brought it about is not shown: who was chosen for it may differ in other ways.',
});

/** What goes along with one practice. */
@ObjectType('PracticeEffect', { description: 'How trust changed after a practice, beside relationships alike without it.' })
export class PracticeEffectType {
  @Field(() => Practice, { description: 'The practice.' })
  practice!: Practice;

  @Field(() => EstimateType, {
    description:
      'Change of trust with the practice less the change of those alike without it, in points. `n` counts the months of relationships with the practice that were matched, `relationships` the relationships. LOW_N below 5 relationships.',
  })
  difference!: EstimateType;

  @Field(() => Reading, { description: 'How the difference is to be read: as an association, not as proof.' })
  reading!: Reading;

  @Field(() => Float, { nullable: true, description: 'Mean change of trust with the practice, in points. Null: nothing could be matched.' })
  changeWith!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean change of trust of those alike without it, in points. Null: nothing could be matched.',
  })
  changeWithout!: number | null;

  @Field(() => Int, { description: 'How many relationships without it they were compared with.' })
  comparedRelationships!: number;

  @Field(() => Int, { description: 'How many months of relationships with the practice found nobody alike; they are left out.' })
  unmatched!: number;
}

/** What goes along with practices. */
@ObjectType('PracticeEffects', { description: 'How trust changed after each practice, beside relationships alike without it.' })
export class PracticeEffectsType {
  @Field(() => AnalyticsMeta, { description: 'What the answer is about.' })
  meta!: AnalyticsMeta;

  @Field(() => Int, { description: 'Days after the end of a month at which trust is read again.' })
  horizonDays!: number;

  @Field(() => Int, { description: 'How many whole months of the window are over for as long.' })
  months!: number;

  @Field(() => [PracticeEffectType], { description: 'One for each of the six practices, in their order.' })
  effects!: readonly PracticeEffectType[];
}
