import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../domain/calendar.js';
import { ExportStatus } from '../../records/data-exports.js';
import { publishWords } from '../words/domain-words.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateTimeScalar } from '../words/scalars.js';

publishWords(ExportStatus, 'ExportStatus', 'How an export stands.', {
  RUNNING: 'It goes on, or was cut off with the service.',
  DONE: 'All of it was taken.',
  FAILED: 'It was refused, or ended by a fault.',
  CANCELLED: 'Its caller went away.',
});

/** One export of an answer. */
@ObjectType('DataExport', { description: 'One export of an answer as a file: who, when, what was asked, and how much went out.' })
export class DataExportType {
  @Field(() => ID, { description: 'The id of the export.' })
  id!: string;

  @Field(() => ID, { description: 'The token or session of who exported.' })
  actorId!: string;

  @Field(() => String, { description: 'Who exported.' })
  actorName!: string;

  @Field(() => String, { description: 'The format of the file: csv, ndjson or parquet.' })
  format!: string;

  @Field(() => String, { description: 'The GraphQL query that was asked.' })
  query!: string;

  @Field(() => String, { description: 'Its variables, as JSON.' })
  variables!: string;

  @Field(() => ExportStatus, { description: 'How it stands.' })
  status!: ExportStatus;

  @Field(() => Int, { description: 'How many rows went out, so far as is known.' })
  rows!: number;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended. Null: it has not.' })
  finishedAt!: Instant | null;
}

/** A page of exports. */
@ObjectType('DataExportConnection', { description: 'A page of exports, newest first.' })
export class DataExportConnection {
  @Field(() => [DataExportType], { description: 'The exports of this page.' })
  nodes!: readonly DataExportType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}
