import { Field, ID, Int, ObjectType } from 'type-graphql';
import { wordsOf } from '../../domain/words.js';
import { publishWords } from '../words/domain-words.js';

/** What became of one item of a call. */
export const RecordOutcome = wordsOf('NEW', 'CHANGED', 'UNCHANGED', 'DELETED', 'ABSENT', 'REJECTED');
export type RecordOutcome = keyof typeof RecordOutcome;

publishWords(RecordOutcome, 'RecordOutcome', 'What became of one item of a call.', {
  NEW: 'It was not there and is now.',
  CHANGED: 'Some of its fields were changed.',
  UNCHANGED: 'Every given field was stored already.',
  DELETED: 'It was there and is gone.',
  ABSENT: 'There was none to delete that the caller may see.',
  REJECTED: 'It was not written or deleted; `error` says why.',
});

/** Why an item was rejected. */
@ObjectType('RecordError', { description: 'Why an item was rejected. The other items of the call are not affected by it.' })
export class RecordError {
  @Field(() => String, {
    description:
      'INVALID_VALUE: the field cannot hold the value. UNKNOWN_REFERENCE: there is no such record that the caller may see. STILL_REFERENCED: other records need it. Any other: the rule of the domain that it breaks.',
  })
  code!: string;

  @Field(() => String, { description: 'The field that is wrong, with its place inside a list, such as items[2].key.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Its value as text. Null: it has none.' })
  value!: string | null;

  @Field(() => String, { description: 'The rule in words.' })
  message!: string;
}

/** What became of one item. */
@ObjectType('RecordResult', { description: 'What became of one item.' })
export class RecordResult {
  @Field(() => Int, { description: 'Its place in the call, from 0.' })
  index!: number;

  @Field(() => ID, { description: 'The id of its record.' })
  id!: string;

  @Field(() => RecordOutcome, { description: 'What became of it.' })
  outcome!: RecordOutcome;

  @Field(() => RecordError, { nullable: true, description: 'Why it was rejected. Null: it was not.' })
  error!: RecordError | null;
}

/** What became of a call that writes or deletes records. */
@ObjectType('RecordResults', { description: 'What became of a call that writes or deletes records.' })
export class RecordResults {
  @Field(() => ID, {
    description:
      "The revision in which the changes are, or the latest one where nothing changed. The caller's next query waits up to 2 s until it shows them; `meta.revision` says whether it does.",
  })
  revision!: string;

  @Field(() => [RecordResult], { description: 'One for each item, in the order of the call.' })
  results!: readonly RecordResult[];
}
