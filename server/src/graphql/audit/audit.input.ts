import { ArgsType, Field, ID, Int } from 'type-graphql';
import { AuditedKindWord } from './audited-kind.js';

/** A page of the feed. */
@ArgsType()
export class FeedArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many entries, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

/** A page of the audit log. */
@ArgsType()
export class AuditArgs extends FeedArgs {
  @Field(() => AuditedKindWord, { nullable: true, description: 'Of records of this kind only. Null: of all.' })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this record only; needs its kind. Null: of all.' })
  recordId?: string | null;
}
