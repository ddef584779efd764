import { Field, ID, ObjectType } from 'type-graphql';

/** The part of the supplier that an account deals with. */
@ObjectType('BusinessUnit', { description: 'The part of the supplier that an account deals with.' })
export class BusinessUnit {
  @Field(() => ID, { description: '`<source>:<key in that source>`.' })
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;
}
