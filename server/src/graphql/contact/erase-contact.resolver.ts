import { Arg, Ctx, Directive, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isRestricted } from '../../access/row-scope.js';
import { refuse } from '../../domain/refusal.js';
import type { GraphqlContext } from '../context.js';

/** What became of a person who was erased. */
@ObjectType('ErasedContact', { description: 'What became of a person who was erased.' })
export class ErasedContact {
  @Field(() => ID, { description: 'The contact without a name that stands where the person was.' })
  id!: string;

  @Field(() => Int, { description: 'Records that named the person and do so no more.' })
  records!: number;

  @Field(() => Int, { description: 'Entries of the audit log that named the person and do so no more.' })
  auditEntries!: number;

  @Field(() => ID, { description: 'The revision in which it was done.' })
  revision!: string;
}

@Resolver(() => ErasedContact)
export class EraseContactResolver {
  @Directive('@cost(weight: 100)')
  @Mutation(() => ErasedContact, {
    nullable: true,
    description:
      'Erases a person for good: the contact, its occasions, interests, memberships and connections, its name in texts about its account, and what the audit log kept of it. What happened stays, with a contact without a name, so no score changes. Null: there is no such contact. For administrators of everything only.',
  })
  async eraseContact(@Arg('id', () => ID) id: string, @Ctx() context: GraphqlContext): Promise<ErasedContact | null> {
    const { identity, store, ownWrites, note } = context;
    if (identity.role !== 'ADMIN' || isRestricted(identity.scope)) throw refuse('FORBIDDEN', { action: 'erasing a person' });
    const erasure = await store.erasePerson(id);
    if (erasure === null) return null;
    const { pseudonym, records, auditEntries, revision } = erasure;
    ownWrites.note(identity.id, revision);
    await note('PERSON_ERASED', pseudonym);
    return { id: pseudonym, records, auditEntries, revision: String(revision) };
  }
}
