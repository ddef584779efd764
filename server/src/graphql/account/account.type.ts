import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A customer as other services know it too. Owned by the CRM, whose copied fields it may resolve too; Rapport adds relationships and their quality. */
@Directive('@key(fields: "id")')
@ObjectType('Account', {
  description: 'A customer organisation, or a private person who buys. Rapport contributes the quality of its relationships.',
})
export class Account {
  @Field(() => ID, { description: '`<source>:<key in that source>`, the same string that other services use.' })
  id!: string;

  @Directive('@shareable')
  @Field(() => String, { description: 'The name that the owning system gives it.' })
  name!: string;

  @Directive('@shareable')
  @Field(() => String, { nullable: true, description: 'The market segment. Null: not recorded.' })
  segment!: string | null;

  @Directive('@shareable')
  @Field(() => String, { nullable: true, description: 'The industry. Null: not recorded.' })
  industry!: string | null;

  @Directive('@shareable')
  @Field(() => String, { nullable: true, description: 'The sales region or site. Null: not recorded.' })
  region!: string | null;

  @Directive('@shareable')
  @Field(() => String, { nullable: true, description: 'The country. Null: not recorded.' })
  country!: string | null;
}
