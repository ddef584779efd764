import 'reflect-metadata';
import { AccountResolver } from './account/account.resolver.js';
import { ActionResolver } from './action/action.resolver.js';
import { Account } from './account/account.type.js';
import { Agent } from './agent/agent.type.js';
import { RelationshipAnalyticsResolver } from './analytics/relationship-analytics.resolver.js';
import { RelationshipBucketResolver } from './analytics/relationship-bucket.resolver.js';
import { AccessEventResolver } from './audit/access-event.resolver.js';
import { AuditResolver, FeedResolver } from './audit/audit.resolver.js';
import { DataExportResolver } from './audit/data-export.resolver.js';
import { ImportJobResolver } from './audit/import-job.resolver.js';
import { CampaignResolver } from './campaign/campaign.resolver.js';
import { CaseResolver } from './case/case.resolver.js';
import { CatalogResolver } from './catalog/catalog.resolver.js';
import { EraseContactResolver } from './contact/erase-contact.resolver.js';
import type { GraphqlContext } from './context.js';
import { EVENT_LIST_RESOLVERS } from './event-list/event-lists.js';
import { MOST_REPRESENTATIONS } from './federation/entities.js';
import { restrictToRouters } from './federation/router-only.js';
import { buildSubgraph, type Subgraph } from './federation/subgraph.js';
import { FLOW_RESOLVERS } from './flow/flows.js';
import { InteractionResolver } from './interaction/interaction.resolver.js';
import { DealObligationResolver, ObligationResolver, OwedResolver } from './obligation/obligation.resolver.js';
import { OccasionResolver } from './occasion/occasion.resolver.js';
import { ProfileComparisonResolver, StatusChangeResolver } from './profile/profile-comparison.resolver.js';
import { ProfileMutationResolver } from './profile/profile-mutation.resolver.js';
import { ScoringProfileResolver } from './profile/scoring-profile.resolver.js';
import { NoiseResolver } from './phase-contact/noise.resolver.js';
import { SilenceResolver } from './phase-contact/silence.resolver.js';
import { LifecycleResolver } from './lifecycle/lifecycle.resolver.js';
import { CHILD_LIST_RESOLVERS } from './record/child-lists.js';
import { CONNECTION_RESOLVERS } from './record/record-connections.js';
import { RECORD_QUERIES } from './record/record-queries.js';
import { REFERENCE_RESOLVERS } from './record/record-references.js';
import { TYPE_OF_KIND } from './record/record-types.js';
import { InformationMatchResolver } from './information/information-match.resolver.js';
import { PracticeEffectResolver } from './practice-effect/practice-effect.resolver.js';
import { ProspectResolver } from './prospect/prospect.resolver.js';
import { RecordResolver } from './record/record.resolver.js';
import { RelationshipExplanationResolver } from './relationship/relationship-explanation.resolver.js';
import { RelationshipHistoryResolver } from './relationship/relationship-history.resolver.js';
import { RelationshipQualityResolver } from './relationship/relationship-quality.resolver.js';
import { RelationshipResolver } from './relationship/relationship.resolver.js';
import { Relationship } from './relationship/relationship.type.js';
import { AnnotationResolver } from './saved/annotation.resolver.js';
import { SavedResolver } from './saved/saved.resolver.js';
import { resolveSegments } from './saved/segments-in-where.js';
import { ReviewDueResolver } from './review/review-due.resolver.js';
import { SessionResolver } from './session/session.resolver.js';
import { SurveyResolver } from './survey/survey.resolver.js';

const FEDERATION_LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@tag", "@inaccessible", "@cost", "@listSize"]
)`;

interface ById {
  readonly id: string;
}

/** The subgraph that Rapport publishes. A request may refer to `mostRepresentations` entities at once. */
export async function buildRapportSubgraph({ mostRepresentations = MOST_REPRESENTATIONS } = {}): Promise<Subgraph> {
  const { schema, sdl } = await buildSubgraph<GraphqlContext>({
    link: FEDERATION_LINK,
    options: {
      resolvers: [
        SessionResolver,
        RelationshipAnalyticsResolver,
        RelationshipBucketResolver,
        LifecycleResolver,
        ...FLOW_RESOLVERS,
        CatalogResolver,
        AccountResolver,
        RelationshipResolver,
        RelationshipQualityResolver,
        RelationshipExplanationResolver,
        RelationshipHistoryResolver,
        ObligationResolver,
        DealObligationResolver,
        OwedResolver,
        SilenceResolver,
        NoiseResolver,
        InteractionResolver,
        ...RECORD_QUERIES,
        ...REFERENCE_RESOLVERS,
        ...CONNECTION_RESOLVERS,
        ...CHILD_LIST_RESOLVERS,
        ...EVENT_LIST_RESOLVERS,
        CaseResolver,
        SurveyResolver,
        CampaignResolver,
        OccasionResolver,
        RecordResolver,
        ActionResolver,
        PracticeEffectResolver,
        ScoringProfileResolver,
        ProfileMutationResolver,
        ProfileComparisonResolver,
        StatusChangeResolver,
        InformationMatchResolver,
        ProspectResolver,
        SavedResolver,
        AnnotationResolver,
        ReviewDueResolver,
        AuditResolver,
        ImportJobResolver,
        DataExportResolver,
        FeedResolver,
        AccessEventResolver,
        EraseContactResolver,
      ],
      orphanedTypes: [Account, Agent, Relationship, ...Object.values(TYPE_OF_KIND)],
      validate: false,
    },
    references: {
      Account: ({ id }: ById, { loaders }) => loaders.record('account').load(id),
      Relationship: ({ id }: ById, { loaders }) => loaders.relationship.load(id),
      Agent: ({ id }: ById, { loaders }) => loaders.agent.load(id),
      Contact: ({ id }: ById, { loaders }) => loaders.record('contact').load(id),
      Interaction: ({ id }: ById, { loaders }) => loaders.record('interaction').load(id),
      Request: ({ id }: ById, { loaders }) => loaders.record('request').load(id),
      Case: ({ id }: ById, { loaders }) => loaders.record('case').load(id),
      Deal: ({ id }: ById, { loaders }) => loaders.record('deal').load(id),
    },
    mostRepresentations,
  });
  return { schema: restrictToRouters(resolveSegments(schema), ({ isRouter }: GraphqlContext) => isRouter), sdl };
}
