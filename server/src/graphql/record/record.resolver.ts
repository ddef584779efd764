import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { RecordKind } from '../../domain/record/record-kind.js';
import type { GraphqlContext } from '../context.js';
import '../obligation/obligation-state.type.js';
import '../words/record-words.js';
import { BATCH_CLASSES, MOST_RECORDS } from './record-input.js';
import { kindOfWord, RecordKindWord } from './record-kind-word.js';
import { RECORD_MUTATIONS } from './record-mutation-text.js';
import { RecordResults } from './record-result.type.js';
import { deleteRecords, writeRecords } from './write-records.js';

/** Which records are to be deleted. */
@InputType('DeleteRecordsInput', { description: 'Which records are to be deleted.' })
export class DeleteRecordsInput {
  @Field(() => RecordKindWord, { description: 'Their kind.' })
  kind!: string;

  @Field(() => [ID], { description: `Their ids, at most ${MOST_RECORDS.toLocaleString('en')}.` })
  ids!: readonly string[];
}

/** The mutations by which records are written, one for each kind, and the one by which they are deleted. */
@Resolver()
export class RecordResolver {
  @Directive('@cost(weight: 20)')
  @Mutation(() => RecordResults, {
    description:
      'Deletes records. A relationship takes everything recorded about it along, an account its contacts, a contact what is known of it. What other records still need is kept. Idempotent.',
  })
  deleteRecords(
    @Arg('input', () => DeleteRecordsInput) { kind, ids }: DeleteRecordsInput,
    @Ctx() context: GraphqlContext,
  ): Promise<RecordResults> {
    return deleteRecords(kindOfWord(kind), ids, context);
  }
}

interface Batch {
  readonly records: readonly { readonly id: string }[];
}

const HOW = `Idempotent by id: what is stored already is UNCHANGED. Each record is judged by itself; the good ones are written together.`;

for (const [kind, input] of BATCH_CLASSES) publishMutation(kind, input);

function publishMutation(kind: RecordKind, input: new () => object): void {
  const { name, description } = RECORD_MUTATIONS[kind];
  const target = RecordResolver.prototype;
  const value = ({ records }: Batch, context: GraphqlContext): Promise<RecordResults> => writeRecords(kind, records, context);
  const descriptor = { value, writable: true, configurable: true };
  Object.defineProperty(target, name, descriptor);
  Arg('input', () => input)(target, name, 0);
  Ctx()(target, name, 1);
  Directive('@cost(weight: 20)')(target, name, descriptor);
  Mutation(() => RecordResults, { description: `${description} ${HOW}` })(target, name, descriptor);
}
