import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from '../words/page-info.type.js';
import { Relationship } from './relationship.type.js';

/** A page of relationships. */
@ObjectType('RelationshipConnection', { description: 'A page of relationships.' })
export class RelationshipConnection {
  @Field(() => [Relationship], { description: 'The relationships of this page.' })
  nodes!: readonly Relationship[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  totalCount!: number;
}
