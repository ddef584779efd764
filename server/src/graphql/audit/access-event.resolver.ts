import { Arg, Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { AccessAction } from '../../access/access-event.js';
import type { StoredAccessEvent } from '../../records/access-event-table.js';
import type { GraphqlContext } from '../context.js';
import { INTERNAL } from '../federation/internal.js';
import type { Optional } from '../optional.js';
import { AccessEventConnection, type AccessEventType } from './access-event.type.js';
import { auditPage } from './audit-page.js';
import { checkReadsAudit } from './check-reads-audit.js';
import { FeedArgs } from './audit.input.js';

@Resolver(() => AccessEventConnection)
export class AccessEventResolver {
  @Directive('@cost(weight: 10)')
  @Directive(INTERNAL)
  @Query(() => AccessEventConnection, {
    description: 'Sign-ins, uses of tokens, exports, refusals and the like, newest first. For administrators only.',
  })
  async accessEvents(
    @Args(() => FeedArgs) page: FeedArgs,
    @Arg('action', () => AccessAction, { nullable: true, description: 'Of this kind only. Null: of all.' }) action: Optional<AccessAction>,
    @Ctx() { identity, store }: GraphqlContext,
  ): Promise<AccessEventConnection> {
    checkReadsAudit(identity);
    return auditPage(page, (wanted) => store.accessEvents.entries(action ?? null, wanted), accessEventOf);
  }
}

function accessEventOf({ id, actorId, actorName, ...event }: StoredAccessEvent): AccessEventType {
  return { ...event, id: String(id), actorId: actorId || null, actorName: actorName || null };
}
