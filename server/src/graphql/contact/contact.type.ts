import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Channel } from '../../domain/channel.js';

/** A person at an account. */
@Directive('@key(fields: "id")')
@ObjectType('Contact', { description: 'A person at an account.' })
export class Contact {
  @Field(() => ID, { description: '`<source>:<key in that source>`.' })
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the person does at the account. Null: not recorded.' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'The language to write in. Null: not recorded.' })
  language!: string | null;

  @Field(() => Channel, { nullable: true, description: 'How the person wants to be reached. Null: not recorded.' })
  preferredChannel!: Channel | null;
}
