import 'reflect-metadata';
import { AccountResolver } from './account/account.resolver.js';
import { Account } from './account/account.type.js';
import { Agent } from './agent/agent.type.js';
import { RelationshipAnalyticsResolver } from './analytics/relationship-analytics.resolver.js';
import { RelationshipBucketResolver } from './analytics/relationship-bucket.resolver.js';
import { AuditResolver, FeedResolver } from './audit/audit.resolver.js';
import { CatalogResolver } from './catalog/catalog.resolver.js';
import { contactOfRecord } from './contact/contact-of-record.js';
import { Contact } from './contact/contact.type.js';
import type { GraphqlContext } from './context.js';
import { MOST_REPRESENTATIONS } from './federation/entities.js';
import { restrictToRouters } from './federation/router-only.js';
import { buildSubgraph, type Subgraph } from './federation/subgraph.js';
import { FLOW_RESOLVERS } from './flow/flows.js';
import { interactionOfRecord } from './interaction/interaction-of-record.js';
import { InteractionResolver } from './interaction/interaction.resolver.js';
import { Interaction } from './interaction/interaction.type.js';
import { isRouter } from './is-router.js';
import { ObligationResolver, OwedResolver } from './obligation/obligation.resolver.js';
import { NoiseResolver } from './phase-contact/noise.resolver.js';
import { SilenceResolver } from './phase-contact/silence.resolver.js';
import { LifecycleResolver } from './lifecycle/lifecycle.resolver.js';
import { RecordResolver } from './record/record.resolver.js';
import { RelationshipExplanationResolver } from './relationship/relationship-explanation.resolver.js';
import { RelationshipHistoryResolver } from './relationship/relationship-history.resolver.js';
import { RelationshipQualityResolver } from './relationship/relationship-quality.resolver.js';
import { RelationshipResolver } from './relationship/relationship.resolver.js';
import { Relationship } from './relationship/relationship.type.js';
import { SessionResolver } from './session/session.resolver.js';

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
        OwedResolver,
        SilenceResolver,
        NoiseResolver,
        InteractionResolver,
        RecordResolver,
        AuditResolver,
        FeedResolver,
      ],
      orphanedTypes: [Account, Agent, Relationship, Interaction, Contact],
      validate: false,
    },
    references: {
      Account: ({ id }: ById, { loaders }) => loaders.account.load(id),
      Relationship: ({ id }: ById, { loaders }) => loaders.relationship.load(id),
      Agent: ({ id }: ById, { loaders }) => loaders.agent.load(id),
      Contact: async ({ id }: ById, { loaders }) => {
        const record = await loaders.contact.load(id);
        return record && contactOfRecord(record);
      },
      Interaction: async ({ id }: ById, { loaders }) => {
        const record = await loaders.interaction.load(id);
        return record && interactionOfRecord(record);
      },
    },
    mostRepresentations,
  });
  return { schema: restrictToRouters(schema, isRouter), sdl };
}
