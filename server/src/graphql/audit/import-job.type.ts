import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../domain/calendar.js';
import { ImportStatus } from '../../records/import-jobs.js';
import { RecordKindWord } from '../record/record-kind-word.js';
import { PageInfoType } from '../words/page-info.type.js';
import { publishWords } from '../words/domain-words.js';
import { DateTimeScalar } from '../words/scalars.js';

publishWords(ImportStatus, 'ImportStatus', 'How an import stands.', {
  RUNNING: 'It goes on, or was cut off and goes on when it is asked for again.',
  DONE: 'It came to the end of its files.',
  FAILED: 'It ended by a fault.',
  CANCELLED: 'It was stopped, and goes on when it is asked for again.',
});

/** What became of what an import read. */
@ObjectType('ImportFates', { description: 'What became of what an import read; read is the sum of the others.' })
export class ImportFates {
  @Field(() => Int, { description: 'How many were read.' })
  read!: number;

  @Field(() => Int, { description: 'How many were not there before.' })
  new!: number;

  @Field(() => Int, { description: 'How many were there and were changed.' })
  changed!: number;

  @Field(() => Int, { description: 'How many were there just so.' })
  unchanged!: number;

  @Field(() => Int, { description: 'How many were refused; the rejects file says why.' })
  rejected!: number;
}

/** What became of the records of one kind. */
@ObjectType('ImportedKind', { description: 'What became of the records of one kind that an import made.' })
export class ImportedKind {
  @Field(() => RecordKindWord, { description: 'The kind.' })
  kind!: string;

  @Field(() => ImportFates, { description: 'What became of them.' })
  fates!: ImportFates;
}

/** One run of an import. */
@ObjectType('ImportJob', { description: 'One import of files: who, when, of what, and what became of it. Dry runs have none.' })
export class ImportJobType {
  @Field(() => ID, { description: 'The id of the job.' })
  id!: string;

  @Field(() => String, { description: 'The names of its files of rows.' })
  fileName!: string;

  @Field(() => String, { description: 'The SHA-256 of everything that it read.' })
  fileSha256!: string;

  @Field(() => String, { description: 'The name of the import profile, or rapport-records: the native format.' })
  profile!: string;

  @Field(() => ImportStatus, {
    description: 'How it stands. One that is RUNNING and has no process any more goes on when it is asked for again.',
  })
  status!: ImportStatus;

  @Field(() => ID, {
    nullable: true,
    description: 'Who ran it last: a token, a session, or cli: and an account of the machine. Null: not known.',
  })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of who ran it last. Null: not known.' })
  actorName!: string | null;

  @Field(() => ImportFates, { description: 'What became of its rows so far.' })
  rows!: ImportFates;

  @Field(() => [ImportedKind], { description: 'What became of the records that its rows were made into, by kind.' })
  records!: readonly ImportedKind[];

  @Field(() => DateTimeScalar, { description: 'When it was first begun.' })
  startedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended. Null: it has not.' })
  finishedAt!: Instant | null;
}

/** A page of imports. */
@ObjectType('ImportJobConnection', { description: 'A page of imports, newest first.' })
export class ImportJobConnection {
  @Field(() => [ImportJobType], { description: 'The imports of this page.' })
  nodes!: readonly ImportJobType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}
