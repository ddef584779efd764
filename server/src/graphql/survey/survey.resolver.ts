import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import type { GraphqlContext } from '../context.js';
import { RootPageArgs } from '../record/root-page.input.js';
import { CONNECTION_OF_KIND, type RecordConnection } from '../record/record-connections.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { rootPage } from '../record/root-page.js';
import { DateScalar } from '../words/scalars.js';
import { SurveyResults } from './survey-results.type.js';

/** Which surveys are listed. */
@ArgsType()
class SurveyListArgs extends RootPageArgs {
  @Field(() => [String], { nullable: true, description: 'Only surveys of these names: each is one wave. Null: of all.' })
  name?: readonly string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only those to which answers were wanted on this day. Null: all.' })
  openOn?: CalendarDate | null;
}

@Resolver(() => TYPE_OF_KIND.survey)
export class SurveyResolver {
  @Query(() => CONNECTION_OF_KIND.survey, { description: 'The surveys, the latest opened first. Each wave is a survey of its own.' })
  surveys(
    @Args(() => SurveyListArgs) { name, openOn, ...page }: SurveyListArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<RecordConnection> {
    const list = {
      kind: 'survey',
      ...(name && { where: { name } }),
      ...(openOn && { during: { from: 'openedOn', to: 'closedOn', day: openOn } }),
    } as const;
    return rootPage(list, page, context);
  }

  @FieldResolver(() => SurveyResults, { description: 'What it found among the relationships that you may see.' })
  results(@Root() survey: RecordOf<'survey'>, @Ctx() { loaders }: GraphqlContext): Promise<SurveyResults> {
    return loaders.surveyResults.load(survey);
  }

  @FieldResolver(() => [TYPE_OF_KIND.survey], {
    description: 'The waves of the survey: all surveys of its name, the earliest opened first.',
  })
  waves(@Root() { name }: RecordOf<'survey'>, @Ctx() { loaders }: GraphqlContext): Promise<readonly RecordOf<'survey'>[]> {
    return loaders.surveyWaves.load(name);
  }
}
