import { Field, ID, InputType } from 'type-graphql';
import { RelationshipWhere } from '../analytics/relationship-where.input.js';

@InputType()
class SaveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Up to 36 letters, digits, hyphens and underscores. What is saved under it is changed; saved again it stays one. Null: a new one.',
  })
  id?: string | null;

  @Field(() => String, { description: 'What it is called, up to 255 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, up to 4,000 characters. Null: not said.' })
  description?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether everybody is to see it: for the roles ADMIN, ANALYST and LEADER.',
  })
  isShared!: boolean;
}

/** A segment as it is to be saved. */
@InputType('SaveSegmentInput', { description: 'A segment as it is to be saved, whole.' })
export class SaveSegmentInput extends SaveInput {
  @Field(() => RelationshipWhere, {
    description: 'Which relationships are in it. Segments that it names are written out as they are defined now.',
  })
  where!: RelationshipWhere;
}

/** A query as it is to be saved. */
@InputType('SaveQueryInput', { description: 'A query as it is to be saved, whole.' })
export class SaveQueryInput extends SaveInput {
  @Field(() => String, { description: 'A GraphQL document with one query or several, and nothing else, that this API answers.' })
  query!: string;

  @Field(() => String, { nullable: true, description: 'Its variables, as the JSON of an object. Null: none.' })
  variables?: string | null;
}
