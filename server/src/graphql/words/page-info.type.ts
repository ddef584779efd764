import { Directive, Field, ObjectType } from 'type-graphql';

/** Where a page stands in its list. Cursors are opaque and stay valid while rows are added. */
@Directive('@shareable')
@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'True when there are further items after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True when this page began after a cursor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item, to be given as `after`; null on an empty page.' })
  endCursor!: string | null;
}
