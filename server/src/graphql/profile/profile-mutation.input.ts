import { Field, ID, InputType } from 'type-graphql';
import type { Optional } from '../optional.js';
import { ScoringRulesInput } from './scoring-rules.js';

/** A draft of scoring rules. */
@InputType('DraftProfileInput', { description: 'A draft of scoring rules: those of another version with some of them changed.' })
export class DraftProfileInput {
  @Field(() => ID, { description: 'The name of the version, such as v2: 1 to 40 small letters, digits and hyphens.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The version whose rules it begins with. Null: the published one.' })
  basedOn?: Optional<string>;

  @Field(() => String, { nullable: true, description: 'Why it is made. Null: not said.' })
  note?: Optional<string>;

  @Field(() => ScoringRulesInput, { nullable: true, description: 'The rules that are other. Null: none yet.' })
  rules?: Optional<object>;
}

/** A change of a draft. */
@InputType('ChangeProfileDraftInput', { description: 'A change of a draft. What is absent stays.' })
export class ChangeProfileDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why it is made. Null clears it.' })
  note?: Optional<string>;

  @Field(() => ScoringRulesInput, { nullable: true, description: 'The rules that are other.' })
  rules?: Optional<object>;

  @Field(() => String, { nullable: true, description: 'The fingerprint that was read; null: change it whatever it has become.' })
  fingerprint?: Optional<string>;
}

/** Which draft is to be discarded. */
@InputType('DiscardProfileDraftInput', { description: 'Which draft is to be discarded.' })
export class DiscardProfileDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
}

/** Which draft is to be published. */
@InputType('PublishProfileInput', { description: 'Which draft is to be published.' })
export class PublishProfileInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The fingerprint that was compared; null: publish it whatever it has become.' })
  fingerprint?: Optional<string>;
}
