import { Field, ID, Int, ObjectType } from 'type-graphql';
import { wordsOf } from '../../domain/words.js';
import { RecordError, RecordOutcome } from '../record/record-result.type.js';
import { publishWords } from '../words/domain-words.js';

/** Which gift budget a gift went beyond. */
export const GiftFlag = wordsOf('BEYOND_OCCASION', 'BEYOND_RELATIONSHIP_YEAR', 'BEYOND_AGENT_YEAR');
export type GiftFlag = keyof typeof GiftFlag;

publishWords(GiftFlag, 'GiftFlag', 'Which gift budget a gift that was given went beyond.', {
  BEYOND_OCCASION: 'What a gift for its occasion may cost.',
  BEYOND_RELATIONSHIP_YEAR: 'What the gifts of its calendar year to the relationship may cost together.',
  BEYOND_AGENT_YEAR: 'What the gifts of its calendar year from its agent may cost together.',
});

/** What became of one action. */
@ObjectType('ActionResult', { description: 'What became of one action.' })
export class ActionResult {
  @Field(() => Int, { description: 'Its place in the call, from 0.' })
  index!: number;

  @Field(() => ID, { description: 'The id of the action.' })
  id!: string;

  @Field(() => RecordOutcome, { description: 'What became of it.' })
  outcome!: RecordOutcome;

  @Field(() => RecordError, { nullable: true, description: 'Why it, or what was to come of it, was rejected. Null: it was not.' })
  error!: RecordError | null;

  @Field(() => ID, { nullable: true, description: 'The promise that was made on it. Null: none was.' })
  promiseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The action that is due next because of it. Null: none is.' })
  nextId!: string | null;

  @Field(() => [GiftFlag], { description: 'The gift budgets that it went beyond; it is written all the same.' })
  flags!: readonly GiftFlag[];
}

/** What became of a call about actions. */
@ObjectType('ActionResults', { description: 'What became of a call about actions.' })
export class ActionResults {
  @Field(() => ID, {
    description:
      "The revision in which the changes are, or the latest one where nothing changed. The caller's next query waits up to 2 s until it shows them.",
  })
  revision!: string;

  @Field(() => [ActionResult], { description: 'One for each action, in the order of the call.' })
  results!: readonly ActionResult[];
}
