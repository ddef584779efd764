import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Estimate } from '../../domain/estimate.js';
import { Stream } from '../../domain/stream.js';
import { SurveyInstrument } from '../../domain/survey-instrument.js';
import { EstimateType } from '../words/estimate.type.js';

/** Between which scores that of everyone asked must lie. */
@ObjectType('NonResponseBound', {
  description:
    'Between which scores that of everyone asked must lie: the low end if all who did not answer thought the worst, the high end if they thought the best.',
})
export class NonResponseBound {
  @Field(() => Float, { description: 'The low end, in points.' })
  low!: number;

  @Field(() => Float, { description: 'The high end, in points.' })
  high!: number;
}

/** A score of a survey, and what those who did not answer could make of it. */
@ObjectType('SurveyScore', { description: 'A score of a survey, and what those who did not answer could make of it.' })
export class SurveyScoreType {
  @Field(() => EstimateType, {
    description:
      'In points. CSAT: the percentage of satisfied answers (4 or 5 of 5). CES: of answers that found it easy (5 to 7 of 7). NPS: −100 to 100. Any other scale: the mean as a percentage of the best. NO_DATA: no answer; LOW_N: fewer than 5.',
  })
  score!: Estimate;

  @Field(() => NonResponseBound, {
    nullable: true,
    description: 'Where the score of everyone who was invited must lie. Null: no answer, or nobody was invited.',
  })
  nonResponse!: NonResponseBound | null;
}

/** How often a mark was given. */
@ObjectType('MarkCount', { description: 'How often a mark was given to a question.' })
export class MarkCountType {
  @Field(() => Float, { description: "The mark on the question's scale." })
  mark!: number;

  @Field(() => Int, { description: 'How many answers gave it.' })
  answers!: number;
}

/** What was answered to one question. */
@ObjectType('SurveyItemResult', { description: 'What was answered to one question of a survey.' })
export class SurveyItemResult extends SurveyScoreType {
  @Field(() => ID, { description: 'The key of the question.' })
  key!: string;

  @Field(() => SurveyInstrument, { description: 'What the question is.' })
  instrument!: SurveyInstrument;

  @Field(() => Stream, { nullable: true, description: "The stream that it names. Null: the instrument's own." })
  stream!: Stream | null;

  @Field(() => String, { nullable: true, description: 'The question in words. Null: not recorded.' })
  text!: string | null;

  @Field(() => Int, { description: 'Answers with a mark.' })
  answered!: number;

  @Field(() => Int, { description: 'Answers in words.' })
  texts!: number;

  @Field(() => Float, { nullable: true, description: "The mean of the marks on the question's scale. Null: no mark was given." })
  meanMark!: number | null;

  @Field(() => [MarkCountType], { description: 'How often each mark was given, from the lowest; marks that nobody gave are left out.' })
  marks!: readonly MarkCountType[];
}

/** What a survey found among the relationships in scope. */
@ObjectType('SurveyResults', { description: 'What a survey found among the relationships in scope.' })
export class SurveyResults {
  @Field(() => Int, { description: 'How many were asked.' })
  invited!: number;

  @Field(() => Int, { description: 'How many of them answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Responses beside: unasked, or a second time.' })
  answeredUnasked!: number;

  @Field(() => EstimateType, { description: 'Percentage of those asked who answered, with its range. NO_DATA: nobody was asked.' })
  responseRate!: Estimate;

  @Field(() => SurveyScoreType, {
    nullable: true,
    description: 'Satisfaction over all CSAT questions. Null: the survey has none.',
  })
  csat!: SurveyScoreType | null;

  @Field(() => SurveyScoreType, {
    nullable: true,
    description: 'The net promoter score over all NPS questions. Null: the survey has none.',
  })
  nps!: SurveyScoreType | null;

  @Field(() => SurveyScoreType, { nullable: true, description: 'Ease over all CES questions. Null: the survey has none.' })
  ces!: SurveyScoreType | null;

  @Field(() => [SurveyItemResult], { description: 'Question by question, in the order of the survey.' })
  items!: readonly SurveyItemResult[];
}
