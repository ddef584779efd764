import { DealPhase } from '../../domain/deal-phase.js';
import { LifecycleStage } from '../../domain/lifecycle-stage.js';
import { RelationshipStatus } from '../../domain/relationship-status.js';
import { RelationshipType } from '../../domain/relationship-type.js';
import { TimeGrain } from '../../domain/time-grain.js';
import { membersOf } from '../../domain/words.js';
import type { Dimension } from '../dimension.js';

const GRAINS = membersOf(TimeGrain);

/** Dimensions of a relationship's state: type, stage, status and phase as they were on the day, the others as they are now. */
export const RELATIONSHIP_DIMENSIONS = [
  {
    name: 'PERIOD',
    label: 'Period',
    definition: 'The period at whose last day the relationship is looked at.',
    kind: 'PERIOD',
    grains: GRAINS,
  },
  {
    name: 'ACCOUNT',
    label: 'Account',
    definition: 'The customer.',
    kind: 'ENTITY',
    column: 'relationship.account_id',
    labelColumn: 'relationship.account_name',
  },
  {
    name: 'RELATIONSHIP',
    label: 'Relationship',
    definition: 'One account with one business unit.',
    kind: 'ENTITY',
    column: 'relationship.id',
    labelColumn: 'relationship.account_name',
  },
  {
    name: 'TYPE',
    label: 'Type',
    definition: 'The type of relationship on the day.',
    kind: 'WORD',
    column: 'relationship_state.type',
    words: membersOf(RelationshipType),
  },
  {
    name: 'STAGE',
    label: 'Lifecycle stage',
    definition: 'The recorded lifecycle stage on the day.',
    kind: 'WORD',
    column: 'relationship_state.stage',
    words: membersOf(LifecycleStage),
  },
  {
    name: 'SUGGESTED_STAGE',
    label: 'Suggested stage',
    definition: 'The lifecycle stage that scoring suggests on the day: its rule held at two month ends in a row.',
    kind: 'WORD',
    column: 'relationship_state.suggested_stage',
    words: membersOf(LifecycleStage),
  },
  {
    name: 'STATUS',
    label: 'Status',
    definition: 'The health on the day: the first rule that matched.',
    kind: 'WORD',
    column: 'relationship_state.status',
    words: membersOf(RelationshipStatus),
  },
  {
    name: 'PHASE',
    label: 'Deal phase',
    definition: 'The phase of the deal that moved last; null where no deal had reached one.',
    kind: 'WORD',
    column: 'relationship_state.phase',
    words: membersOf(DealPhase),
  },
  {
    name: 'OWNER',
    label: 'Account manager',
    definition: 'The agent who owns the relationship now; null where nobody does.',
    kind: 'ENTITY',
    column: 'relationship.owner_id',
    labelColumn: 'relationship.owner_name',
  },
  { name: 'TEAM', label: 'Team', definition: 'The team of the account manager.', kind: 'TEXT', column: 'relationship.team' },
  {
    name: 'BUSINESS_UNIT',
    label: 'Business unit',
    definition: 'The part of the supplier that the account deals with, by name.',
    kind: 'TEXT',
    column: 'relationship.business_unit',
  },
  { name: 'SEGMENT', label: 'Segment', definition: 'The market segment of the account now.', kind: 'TEXT', column: 'relationship.segment' },
  { name: 'INDUSTRY', label: 'Industry', definition: 'The industry of the account.', kind: 'TEXT', column: 'relationship.industry' },
  { name: 'REGION', label: 'Region', definition: 'The sales region or site of the account.', kind: 'TEXT', column: 'relationship.region' },
  { name: 'COUNTRY', label: 'Country', definition: 'The country of the account.', kind: 'TEXT', column: 'relationship.country' },
  {
    name: 'START_COHORT',
    label: 'Start cohort',
    definition: 'Relationships that started in the same period.',
    kind: 'DATE',
    column: 'relationship.started_day',
    grains: GRAINS,
  },
] as const satisfies readonly Dimension[];
