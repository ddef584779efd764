import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../access/identity.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What an identity may do; which rows it may do it to is its row scope.',
  valuesConfig: {
    ADMIN: { description: 'Everything.' },
    ANALYST: { description: 'Reads all in scope, ad-hoc queries, exports.' },
    LEADER: { description: 'Reads dashboards in scope.' },
    MANAGER: { description: 'Reads and writes the relationships in scope.' },
    SERVICE: { description: 'A router or another service: reads entities and analytics in scope.' },
  },
});

/** Who is asking. */
@ObjectType('Viewer', { description: 'Who is asking.' })
export class Viewer {
  @Field(() => ID, { description: 'Stable for the person or token.' })
  id!: string;

  @Field(() => String, { description: 'The name of the person or token.' })
  name!: string;

  @Field(() => Role, { description: 'What it may do.' })
  role!: Role;

  @Field(() => [String], { description: 'The row scope, one "dimension: values" an entry. Empty: everything.' })
  scope!: readonly string[];
}
