import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { refuse } from '../../domain/refusal.js';
import { Account } from '../account/account.type.js';
import type { GraphqlContext } from '../context.js';
import { INTERNAL } from '../federation/internal.js';
import { Relationship } from '../relationship/relationship.type.js';
import { auditEntryOf, feedEntryOf } from './audit-entry-of.js';
import { auditPage } from './audit-page.js';
import { checkReadsAudit } from './check-reads-audit.js';
import { auditedOfWord } from './audited-kind.js';
import { AuditArgs, FeedArgs } from './audit.input.js';
import { AuditConnection, FeedConnection, FeedEntry } from './audit.type.js';

const FEED_ROLES: ReadonlySet<string> = new Set(['ADMIN', 'MANAGER', 'LEADER']);

@Resolver(() => AuditConnection)
export class AuditResolver {
  @Directive('@cost(weight: 10)')
  @Directive(INTERNAL)
  @Query(() => AuditConnection, {
    description: 'Who did what to records and scoring profiles through the API, newest first. For administrators only.',
  })
  async audit(
    @Args(() => AuditArgs) { kind, recordId, ...page }: AuditArgs,
    @Ctx() { identity, store }: GraphqlContext,
  ): Promise<AuditConnection> {
    checkReadsAudit(identity);
    if (recordId != null && kind == null) {
      throw refuse('BAD_USER_INPUT', { problem: 'recordId is given without kind.', remedy: 'Give the kind of the record too.' });
    }
    const of = { kind: kind == null ? null : auditedOfWord(kind), recordId: recordId ?? null };
    return auditPage(page, (wanted) => store.audit.entries(of, wanted), auditEntryOf);
  }
}

@Resolver(() => FeedEntry)
export class FeedResolver {
  @Directive('@cost(weight: 10)')
  @Directive(INTERNAL)
  @Query(() => FeedConnection, {
    description:
      'What callers of the API changed of the relationships in scope, of what belongs to them, and of their accounts and contacts, newest first.',
  })
  async feed(@Args(() => FeedArgs) page: FeedArgs, @Ctx() { identity, store }: GraphqlContext): Promise<FeedConnection> {
    if (!FEED_ROLES.has(identity.role)) throw refuse('FORBIDDEN', { action: 'reading the feed' });
    return auditPage(page, (wanted) => store.audit.ofRelationships(identity.scope, wanted), feedEntryOf);
  }

  @FieldResolver(() => Relationship, {
    nullable: true,
    description: 'The relationship that the record belongs to. Null: to an account, or it is gone.',
  })
  async relationship(@Root() { relationshipId }: FeedEntry, @Ctx() { loaders }: GraphqlContext): Promise<Relationship | null> {
    return relationshipId === null ? null : loaders.relationship.load(relationshipId);
  }

  @FieldResolver(() => Account, {
    nullable: true,
    description: 'The account that the record belongs to. Null: to a relationship, or it is gone.',
  })
  async account(@Root() { accountId }: FeedEntry, @Ctx() { loaders }: GraphqlContext): Promise<Account | null> {
    return accountId === null ? null : loaders.account.load(accountId);
  }
}
