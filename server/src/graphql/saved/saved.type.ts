import { Field, ID, ObjectType } from 'type-graphql';
import type { Instant } from '../../domain/calendar.js';
import { DateTimeScalar } from '../words/scalars.js';

/** What all that people keep has in common. */
@ObjectType()
class Saved {
  @Field(() => ID, { description: 'Given by who first saved it, or made.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for. Null: not said.' })
  description!: string | null;

  @Field(() => Boolean, { description: 'Whether everybody sees it. False: only its owner and administrators.' })
  isShared!: boolean;

  @Field(() => String, { description: 'The name of its owner.' })
  ownerName!: string;

  @Field(() => Boolean, { description: 'Whether the caller may change and delete it.' })
  mayChange!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was first saved.' })
  createdAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: Instant;
}

/** A filter on relationships by name. */
@ObjectType('Segment', { description: 'A filter on relationships by name: usable as inSegment in every filter on relationships.' })
export class Segment extends Saved {
  @Field(() => String, { description: 'Its RelationshipWhere, as JSON.' })
  where!: string;
}

/** A GraphQL query by name. */
@ObjectType('SavedQuery', { description: 'A GraphQL query by name, with its variables.' })
export class SavedQuery extends Saved {
  @Field(() => String, { description: 'The document.' })
  query!: string;

  @Field(() => String, { description: 'Its variables, as JSON.' })
  variables!: string;
}
