import { type DataSource, type EntityMetadata } from 'typeorm';
import { RECORD_SCHEMAS, REFERENCED_KIND, type RecordKind, type RecordOf } from '../domain/record/record-kind.js';
import { type ColumnCodec, type FieldValue, codecOf } from './column-codec.js';
import { AccountEntity } from './entity/account.entity.js';
import { ActionEntity } from './entity/action.entity.js';
import { AgentEntity } from './entity/agent.entity.js';
import { BusinessUnitEntity } from './entity/business-unit.entity.js';
import { CampaignEntity } from './entity/campaign.entity.js';
import { CampaignMemberEntity } from './entity/campaign-member.entity.js';
import { ContactEntity } from './entity/contact.entity.js';
import { CustomerCaseEntity } from './entity/customer-case.entity.js';
import { DealEntity } from './entity/deal.entity.js';
import { InformationEntity } from './entity/information.entity.js';
import { InteractionEntity } from './entity/interaction.entity.js';
import { InterestEntity } from './entity/interest.entity.js';
import { InvestigationEntity } from './entity/investigation.entity.js';
import { KeyPersonEntity } from './entity/key-person.entity.js';
import { MembershipEntity } from './entity/membership.entity.js';
import { OccasionEntity } from './entity/occasion.entity.js';
import { PromiseEntity } from './entity/promise.entity.js';
import { ProspectEntity } from './entity/prospect.entity.js';
import { QualityReviewEntity } from './entity/quality-review.entity.js';
import { RatingEntity } from './entity/rating.entity.js';
import { ReferralEntity } from './entity/referral.entity.js';
import { RelationshipEntity } from './entity/relationship.entity.js';
import { RequestEntity } from './entity/request.entity.js';
import { ResponseEntity } from './entity/response.entity.js';
import { StageChangeEntity } from './entity/stage-change.entity.js';
import { SurveyEntity } from './entity/survey.entity.js';
import { SurveyInvitationEntity } from './entity/survey-invitation.entity.js';
import { SurveyResponseEntity } from './entity/survey-response.entity.js';
import { TypeChangeEntity } from './entity/type-change.entity.js';
import type { RowLayout } from './row-layout.js';

/** The entity class of each record kind. */
export const ENTITY_OF_KIND = {
  businessUnit: BusinessUnitEntity,
  agent: AgentEntity,
  account: AccountEntity,
  contact: ContactEntity,
  relationship: RelationshipEntity,
  typeChange: TypeChangeEntity,
  stageChange: StageChangeEntity,
  deal: DealEntity,
  interaction: InteractionEntity,
  request: RequestEntity,
  response: ResponseEntity,
  promise: PromiseEntity,
  rating: RatingEntity,
  case: CustomerCaseEntity,
  survey: SurveyEntity,
  surveyInvitation: SurveyInvitationEntity,
  surveyResponse: SurveyResponseEntity,
  referral: ReferralEntity,
  investigation: InvestigationEntity,
  action: ActionEntity,
  occasion: OccasionEntity,
  information: InformationEntity,
  interest: InterestEntity,
  campaign: CampaignEntity,
  campaignMember: CampaignMemberEntity,
  membership: MembershipEntity,
  prospect: ProspectEntity,
  keyPerson: KeyPersonEntity,
  qualityReview: QualityReviewEntity,
} as const satisfies Record<RecordKind, unknown>;

export interface RecordColumn {
  readonly field: string;
  readonly name: string;
  /** As the entity names it. */
  readonly type: string;
  readonly codec: ColumnCodec;
  /** The kind that the column's value is the id of, null: it refers to nothing. */
  readonly refersTo: RecordKind | null;
}

/** How one record kind is stored: its table and, in the order of its schema, its columns. The first column is the id. */
export interface RecordTable {
  readonly kind: RecordKind;
  readonly name: string;
  readonly columns: readonly RecordColumn[];
  /** Where `relationshipId` stands among the columns, -1: the kind does not belong to one relationship. */
  readonly relationshipAt: number;
  /** Whether a field holds a list. */
  readonly hasLists: boolean;
  /** Whether records of other kinds refer to this kind. */
  readonly isReferredTo: boolean;
  /** The stored values of a row as the record, null where nothing is known. */
  readonly toRecord: (row: readonly unknown[]) => RecordOf<RecordKind>;
  /** The same of values that were read or settled before. */
  readonly reveal: (values: readonly FieldValue[]) => RecordOf<RecordKind>;
}

export type RecordTables = { readonly [K in RecordKind]: RecordTable };

/** Derives the tables from the entities and the record schemas; they must name the same fields. */
export function recordTables(source: DataSource): RecordTables {
  const kinds = Object.keys(ENTITY_OF_KIND) as RecordKind[];
  return Object.fromEntries(
    kinds.map((kind) => [kind, recordTable(kind, source.getMetadata(ENTITY_OF_KIND[kind]))]),
  ) as unknown as RecordTables;
}

function recordTable(kind: RecordKind, metadata: EntityMetadata): RecordTable {
  const references: Readonly<Record<string, RecordKind>> = REFERENCED_KIND;
  const columns = Object.keys(RECORD_SCHEMAS[kind].shape).map((field): RecordColumn => {
    const column = metadata.findColumnWithPropertyName(field);
    if (!column) throw new Error(`The entity ${metadata.name} has no column for ${kind}.${field}.`);
    const type = String(column.type);
    return { field, name: column.databaseName, type, codec: codecOf(type), refersTo: references[field] ?? null };
  });
  return {
    kind,
    name: metadata.tableName,
    columns,
    relationshipAt: columns.findIndex((column) => column.field === 'relationshipId'),
    hasLists: columns.some(({ codec }) => codec.isOfLists),
    isReferredTo: Object.values(references).includes(kind),
    toRecord: (row) => {
      const record: Record<string, unknown> = {};
      for (let at = 0; at < columns.length; at++) record[columns[at]!.field] = columns[at]!.codec.revealStored(row[at]);
      return record as RecordOf<RecordKind>;
    },
    reveal: (values) => {
      const record: Record<string, unknown> = {};
      for (let at = 0; at < columns.length; at++) record[columns[at]!.field] = columns[at]!.codec.reveal(values[at]!);
      return record as RecordOf<RecordKind>;
    },
  };
}

/** How rows of these tables are put together. */
export function layoutOfRows(tables: RecordTables): RowLayout {
  const kinds = Object.values(tables);
  return Object.fromEntries(
    kinds.map(({ kind, columns }) => [kind, columns.map(({ field, type }) => ({ field, type }))]),
  ) as unknown as RowLayout;
}

/** The columns of a table for a SELECT, in order, of a table alias where one is given. */
export function selected(table: RecordTable, alias?: string): string {
  return table.columns.map((column) => `${alias ? `${alias}.` : ''}\`${column.name}\``).join(', ');
}
