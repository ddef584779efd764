import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Instant } from '../../domain/calendar.js';
import { ProfileState } from '../../domain/profile-record.js';
import type { ProfileRules } from '../../scoring/profile-rules.js';
import { publishWords } from '../words/domain-words.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateTimeScalar } from '../words/scalars.js';
import { ScoringRules } from './scoring-rules.js';

publishWords(ProfileState, 'ProfileState', 'How far a scoring profile is.', {
  DRAFT: 'It is being written; nothing is scored by it but in comparisons.',
  PUBLISHED: 'It is in force. One is.',
  RETIRED: 'Another one replaced it.',
});

/** One version of the set of rules to measure quality. */
@ObjectType('ScoringProfile', {
  description: 'One version of the set of rules to measure and improve quality. Its rules never change once it was published.',
})
export class ScoringProfileType {
  @Field(() => ID, { description: 'The name of the version, such as v2. Every score says by which one it was made.' })
  id!: string;

  @Field(() => ProfileState, { description: 'How far it is.' })
  state!: ProfileState;

  @Field(() => ID, { nullable: true, description: 'The version whose rules it began with. Null: it is the first.' })
  basedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was made. Null: not said.' })
  note!: string | null;

  @Field(() => ScoringRules, { description: 'Its rules.' })
  rules!: ProfileRules;

  @Field(() => String, {
    description: 'Equal rules have equal fingerprints. Given with a change or a publication, it must still be right.',
  })
  fingerprint!: string;

  @Field(() => DateTimeScalar, { description: 'When it was drafted.' })
  createdAt!: Instant;

  @Field(() => String, { description: 'Who drafted it.' })
  createdBy!: string;

  @Field(() => DateTimeScalar, { description: 'When its rules or its note were changed last.' })
  changedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published. Null: it never was.' })
  publishedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who published it. Null: nobody has.' })
  publishedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When another one replaced it. Null: none has.' })
  retiredAt!: Instant | null;
}

/** One rule that differs between two profiles. */
@ObjectType('RuleChange', { description: 'One rule that differs between two profiles.' })
export class RuleChange {
  @Field(() => String, { description: 'Its path, such as trustWeight.courtesy.' })
  rule!: string;

  @Field(() => Float, { nullable: true, description: 'Its value there. Null: never.' })
  from!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its value here. Null: never.' })
  to!: number | null;
}

/** A page of scoring profiles. */
@ObjectType('ScoringProfileConnection', { description: 'A page of scoring profiles, the latest draft first.' })
export class ScoringProfileConnection {
  @Field(() => [ScoringProfileType], { description: 'The profiles of this page.' })
  nodes!: readonly ScoringProfileType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}
