import { Field, ID, ObjectType } from 'type-graphql';
import { AccessAction } from '../../access/access-event.js';
import type { Instant } from '../../domain/calendar.js';
import { publishWords } from '../words/domain-words.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateTimeScalar } from '../words/scalars.js';

publishWords(AccessAction, 'AccessAction', 'What was done with access itself.', {
  SIGNED_IN: 'A browser was signed in.',
  SIGN_IN_REFUSED: 'A sign-in link was used up, expired or wrong.',
  SIGNED_OUT: 'A session was ended by its owner.',
  TOKEN_CREATED: 'An API token was made.',
  TOKEN_REVOKED: 'An API token was made invalid.',
  TOKEN_USED: 'A token was used; noted once an hour for each address.',
  EXPORTED: 'Data was taken out as a file.',
  PROFILE_CHANGED: 'A scoring profile was drafted, published or taken back.',
  ROLE_REFUSED: 'The role does not allow what was asked.',
  SCOPE_REFUSED: 'What was named by id is not there or outside the row scope; which of the two is not told, not even here.',
  PERSON_ERASED: 'A person was erased from every store.',
});

/** Something done with access: who, when, what, from where. */
@ObjectType('AccessEvent', { description: 'Something done with access: who, when, what, from where. Never changed, never deleted.' })
export class AccessEventType {
  @Field(() => ID, { description: 'Rises with time.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: Instant;

  @Field(() => ID, { nullable: true, description: 'The token, session or person who did it. Null: nobody who is known.' })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it. Null: nobody who is known.' })
  actorName!: string | null;

  @Field(() => AccessAction, { description: 'What was done.' })
  action!: AccessAction;

  @Field(() => String, { description: 'What it was about, in words or ids.' })
  subject!: string;

  @Field(() => String, { description: 'The network address that it was done from, or "command line".' })
  address!: string;

  @Field(() => ID, { nullable: true, description: 'The request that did it, as in the log. Null: no request did.' })
  requestId!: string | null;
}

/** A page of what was done with access. */
@ObjectType('AccessEventConnection', { description: 'A page of what was done with access, newest first.' })
export class AccessEventConnection {
  @Field(() => [AccessEventType], { description: 'The events of this page.' })
  nodes!: readonly AccessEventType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}
