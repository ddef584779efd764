import { Arg, Args, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import type { RecordOf } from '../../domain/record/record-kind.js';
import { sharedTopics } from '../../domain/shared-topics.js';
import { refuse } from '../../domain/refusal.js';
import { readCursor } from '../../engine/run/cursor.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import type { Optional } from '../optional.js';
import { checkPageLimit } from '../page-limit.js';
import { pageInfoOfRead } from '../page-of.js';
import { RecordResults } from '../record/record-result.type.js';
import {
  type InformationMatch,
  InformationMatchConnection,
  InterestedContactsArgs,
  PassOnInformationInput,
  SuggestedInformationArgs,
} from './information-match.type.js';
import { passOn } from './pass-on.js';

/** What to pass on to whom. */
@Resolver()
export class InformationMatchResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => InformationMatchConnection, {
    description: 'The contacts in scope who are interested in one of the topics of some information, in order of ids.',
  })
  async interestedContacts(
    @Args(() => InterestedContactsArgs) { informationId, first, after }: InterestedContactsArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<InformationMatchConnection> {
    const { readers, identity, loaders } = context;
    const information = found(await loaders.record('information').load(informationId), 'information', informationId);
    const list = `interestedContacts ${informationId}`;
    const contacts = await pageOf(list, first, after, (page) => readers.interests.interested(information.topics, page, identity.scope));
    const interests = await readers.records.lookUp('interest', 'contactId', idsOf(contacts.nodes), identity.scope);
    const matches = contacts.nodes.map((contact) => matchOf(contact, information, interests.get(contact.id) ?? []));
    return { nodes: await withPassedOn(matches, context), pageInfo: contacts.pageInfo };
  }

  @Directive('@cost(weight: 10)')
  @Query(() => InformationMatchConnection, { description: 'The information about what interests a contact, in order of ids.' })
  async suggestedInformation(
    @Args(() => SuggestedInformationArgs) { contactId, first, after }: SuggestedInformationArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<InformationMatchConnection> {
    const { readers, identity, loaders } = context;
    const contact = found(await loaders.record('contact').load(contactId), 'contact', contactId);
    const interests = (await readers.records.lookUp('interest', 'contactId', [contactId], identity.scope)).get(contactId) ?? [];
    const topics = interests.map(({ topic }) => topic);
    const page = await pageOf(`suggestedInformation ${contactId}`, first, after, (wanted) => readers.interests.about(topics, wanted));
    const matches = page.nodes.map((information) => matchOf(contact, information, interests));
    return { nodes: await withPassedOn(matches, context), pageInfo: page.pageInfo };
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => RecordResults, {
    description:
      'Plans that information is passed on to contacts who are interested in it: a SHARED_INFORMATION for each, in the first relationship of its account that goes on. Idempotent: the same information is planned for the same contact once.',
  })
  passOnInformation(
    @Arg('input', () => PassOnInformationInput) { items }: PassOnInformationInput,
    @Ctx() context: GraphqlContext,
  ): Promise<RecordResults> {
    return passOn(items, context);
  }
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

type Match = Omit<InformationMatch, 'passedOn'>;

function matchOf(contact: RecordOf<'contact'>, information: RecordOf<'information'>, interests: readonly RecordOf<'interest'>[]): Match {
  const topics = sharedTopics(
    information.topics,
    interests.map(({ topic }) => topic),
  );
  return { contact, information, topics };
}

async function withPassedOn(matches: readonly Match[], { readers, identity }: GraphqlContext): Promise<readonly InformationMatch[]> {
  const informationIds = [...new Set(matches.map(({ information }) => information.id))];
  const contactIds = [...new Set(matches.map(({ contact }) => contact.id))];
  const days = await readers.interests.passedOn(informationIds, contactIds, identity.scope);
  return matches.map(({ contact, information, topics }) => ({
    contact,
    information,
    topics,
    passedOn: days.get(`${information.id} ${contact.id}`) ?? null,
  }));
}

async function pageOf<T extends { readonly id: string }>(
  list: string,
  first: number,
  after: Optional<string>,
  read: (page: { readonly first: number; readonly after: string | null }) => Promise<readonly T[]>,
) {
  checkPageLimit(first);
  const place = after == null ? null : readCursor(after, list, 1)[0];
  if (place !== null && typeof place !== 'string') throw refuse('INVALID_CURSOR', { value: after ?? '' });
  const entries = await read({ first: first + 1, after: place });
  const nodes = entries.slice(0, first);
  const pageInfo = pageInfoOfRead({
    list,
    entries: nodes,
    hasMore: entries.length > first,
    isContinued: place !== null,
    placeOf: ({ id }) => [id],
  });
  return { nodes, pageInfo };
}
