import { type ClassType, Directive, Int } from 'type-graphql';
import type { RecordOf } from '../../domain/record/record-kind.js';
import type { EventFilter } from '../../engine/sql/event-list-sql.js';
import { analyticsSessionOf } from '../analytics/analytics-session.js';
import { publishDeclarations } from '../analytics/analytics-words.js';
import { conditionOfWhere } from '../analytics/condition-of-where.js';
import { pageInfoOf } from '../analytics/page-info-of.js';
import type { GraphqlContext } from '../context.js';
import { flowWhere } from '../flow/flow-where.js';
import { argumentsOf } from '../flow/generated-class.js';
import { queryOf, type ResolvedField, resolverOf } from '../flow/resolver-class.js';
import type { Optional } from '../optional.js';
import { checkPageLimit } from '../page-limit.js';
import { CONNECTION_OF_KIND, type RecordConnection } from '../record/record-connections.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { eventFactsOf } from './event-facts.loader.js';
import type { EventListDeclaration } from './event-list-declaration.js';

interface EventListArgs {
  readonly where?: Optional<object>;
  readonly status?: Optional<readonly string[]>;
  readonly orderBy: string;
  readonly first: number;
  readonly after?: Optional<string>;
}

/** The API of a list of events: its root field, and what is derived of each event. */
export function eventListResolvers(declaration: EventListDeclaration): ClassType[] {
  const { list, kind, field, name, description } = declaration;
  const label = list.dataset.label.toLowerCase();
  const status = publishDeclarations<string>(`${name}Status`, declaration.status, list.statuses);
  const orders = publishDeclarations<string>(`${name}ListOrder`, `The orders of a list of ${label}.`, list.orders);
  const where = flowWhere({ dataset: list.dataset, name, where: null });
  const args = argumentsOf({
    where: [() => where, { nullable: true, description: `Which ${label}. Null: all in scope.` }],
    status: [() => [status], { nullable: true, description: 'Only those in one of these statuses. Null: in any.' }],
    orderBy: [() => orders, { defaultValue: list.orders[0].name, description: 'The order; the id decides where it leaves two equal.' }],
    first: [() => Int, { defaultValue: 50, description: 'How many entries, 1 to 500.' }],
    after: [() => String, { nullable: true, description: 'The endCursor of the page before.' }],
  });
  return [
    queryOf({
      name: field,
      type: () => CONNECTION_OF_KIND[kind],
      options: { description },
      args,
      decorators: [Directive('@cost(weight: 10)')],
      resolve: (_root, given: EventListArgs, context) => eventPage(declaration, given, context),
    }),
    resolverOf(TYPE_OF_KIND[kind], [
      factField(declaration, { fact: 'status', type: () => status, isNullable: false, description: declaration.status }),
      ...declaration.facts.map((fact) => factField(declaration, fact)),
    ]),
  ];
}

async function eventPage(
  { list, kind }: EventListDeclaration,
  { where, status, orderBy, first, after }: EventListArgs,
  context: GraphqlContext,
): Promise<RecordConnection> {
  checkPageLimit(first);
  const { caller } = analyticsSessionOf(context);
  const filter: EventFilter = { where: conditionOfWhere(where), status: status ?? null };
  const page = await context.engine.events.page(list, { ...filter, orderBy, first, after: after ?? null }, caller);
  const loaded = await context.loaders.record(kind).loadMany(page.nodes);
  const nodes = loaded.flatMap((record): RecordOf<typeof kind>[] => {
    if (record instanceof Error) throw record;
    return record ? [record] : [];
  });
  return { nodes, pageInfo: pageInfoOf(page), count: () => context.engine.events.count(list, filter, caller) };
}

function factField(
  { list }: EventListDeclaration,
  { fact, type, isNullable, description }: EventListDeclaration['facts'][number],
): ResolvedField<{ readonly id: string }> {
  return {
    name: fact,
    type,
    options: { nullable: isNullable, description },
    resolve: async ({ id }, _args, context) => (await eventFactsOf(list, id, context))[fact],
  };
}
