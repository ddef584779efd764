import { Field, ID, ObjectType } from 'type-graphql';
import { RecordError, RecordOutcome } from '../record/record-result.type.js';
import { ScoringProfileType } from './scoring-profile.type.js';

/** What became of a scoring profile. */
@ObjectType('ScoringProfileResult', { description: 'What became of a scoring profile.' })
export class ScoringProfileResult {
  @Field(() => RecordOutcome, { description: 'What became of it.' })
  outcome!: RecordOutcome;

  @Field(() => ScoringProfileType, { nullable: true, description: 'The profile as it is now. Null: there is none of that id.' })
  profile!: ScoringProfileType | null;

  @Field(() => [RecordError], {
    description:
      'Everything that is wrong. INVALID_VALUE: a rule breaks its bounds or does not go with others. UNKNOWN_PROFILE, PROFILE_EXISTS, NOT_A_DRAFT, DRAFT_CHANGED, TOO_MANY_DRAFTS: it cannot be done with this profile. Empty: nothing is.',
  })
  errors!: readonly RecordError[];

  @Field(() => ID, { description: 'The revision in which the change is, or the latest one where nothing changed.' })
  revision!: string;
}
