import { Field, ID, ObjectType } from 'type-graphql';
import { AuditAction } from '../../domain/audit-action.js';
import type { Instant } from '../../domain/calendar.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateTimeScalar } from '../words/scalars.js';
import { AuditedKindWord } from './audited-kind.js';

/** What a caller of the API did to one record. Imports have a list of their own. */
@ObjectType('AuditEntry', {
  description:
    'What a caller of the API did to one record. What a deleted record took along has no entries of its own; imports are in importJobs.',
})
export class AuditEntryType {
  @Field(() => ID, { description: 'Rises with time.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: Instant;

  @Field(() => ID, { description: 'The token or session of who did it.' })
  actorId!: string;

  @Field(() => String, { description: 'Who did it.' })
  actorName!: string;

  @Field(() => AuditAction, { description: 'What was done.' })
  action!: AuditAction;

  @Field(() => AuditedKindWord, { description: 'The kind of the record.' })
  kind!: string;

  @Field(() => ID, { description: 'The id of the record.' })
  recordId!: string;

  @Field(() => [String], { description: 'The fields that were given, changed or lost.' })
  changedFields!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The record as it was, with every field, as JSON. Null: there was none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The record as it became, with every field, as JSON. Null: it is gone.' })
  after!: string | null;

  @Field(() => ID, { description: 'The revision in which it was done.' })
  revision!: string;
}

/** A page of the audit log. */
@ObjectType('AuditConnection', { description: 'A page of the audit log, newest first.' })
export class AuditConnection {
  @Field(() => [AuditEntryType], { description: 'The entries of this page.' })
  nodes!: readonly AuditEntryType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}

/** A change of something that belongs to a relationship or an account in scope. */
@ObjectType('FeedEntry', { description: 'A change of something that belongs to a relationship or an account in scope.' })
export class FeedEntry {
  @Field(() => ID, { description: 'Rises with time.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: Instant;

  @Field(() => String, { description: 'Who did it.' })
  actorName!: string;

  @Field(() => AuditAction, { description: 'What was done.' })
  action!: AuditAction;

  @Field(() => AuditedKindWord, { description: 'The kind of the record.' })
  kind!: string;

  @Field(() => ID, { description: 'The id of the record.' })
  recordId!: string;

  @Field(() => [String], { description: 'The fields that were given, changed or lost.' })
  changedFields!: readonly string[];

  relationshipId!: string | null;

  accountId!: string | null;
}

/** A page of the feed. */
@ObjectType('FeedConnection', { description: 'A page of the feed, newest first.' })
export class FeedConnection {
  @Field(() => [FeedEntry], { description: 'The entries of this page.' })
  nodes!: readonly FeedEntry[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}
