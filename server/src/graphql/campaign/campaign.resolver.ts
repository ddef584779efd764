import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { CampaignKind } from '../../domain/campaign.js';
import type { GraphqlContext } from '../context.js';
import { CONNECTION_OF_KIND, type RecordConnection } from '../record/record-connections.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { RootPageArgs } from '../record/root-page.input.js';
import { rootPage } from '../record/root-page.js';
import { DateScalar } from '../words/scalars.js';

/** Which campaigns are listed. */
@ArgsType()
class CampaignListArgs extends RootPageArgs {
  @Field(() => [CampaignKind], { nullable: true, description: 'Only those for this. Null: for anything.' })
  kind?: readonly CampaignKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that ran on this day. Null: all.' })
  runningOn?: CalendarDate | null;
}

@Resolver(() => TYPE_OF_KIND.campaign)
export class CampaignResolver {
  @Query(() => CONNECTION_OF_KIND.campaign, { description: 'The campaigns, the latest begun first.' })
  campaigns(
    @Args(() => CampaignListArgs) { kind, runningOn, ...page }: CampaignListArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<RecordConnection> {
    const list = {
      kind: 'campaign',
      ...(kind && { where: { kind } }),
      ...(runningOn && { during: { from: 'startsOn', to: 'endsOn', day: runningOn } }),
    } as const;
    return rootPage(list, page, context);
  }
}
