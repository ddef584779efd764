import DataLoader from 'dataloader';
import { refuse } from '../../domain/refusal.js';
import type { EventFacts } from '../../engine/run/read-events.js';
import type { EventList } from '../../semantic/event-list.js';
import { analyticsSessionOf } from '../analytics/analytics-session.js';
import type { GraphqlContext } from '../context.js';

type FactsLoader = DataLoader<string, EventFacts | null>;

const loadersOfRequests = new WeakMap<GraphqlContext, Map<string, FactsLoader>>();

/** What is derived of one event; refuses while the projection has not brought it in. */
export async function eventFactsOf(list: EventList, id: string, context: GraphqlContext): Promise<EventFacts> {
  const facts = await factsLoader(list, context).load(id);
  if (facts === null) throw refuse('NOT_READY', { what: 'What is derived of a record that was written a moment ago' });
  return facts;
}

function factsLoader(list: EventList, context: GraphqlContext): FactsLoader {
  const loaders = loadersOfRequests.get(context) ?? new Map<string, FactsLoader>();
  loadersOfRequests.set(context, loaders);
  const { name } = list.dataset;
  const known = loaders.get(name) ?? newLoader(list, context);
  loaders.set(name, known);
  return known;
}

function newLoader(list: EventList, context: GraphqlContext): FactsLoader {
  return new DataLoader(async (ids) => {
    const facts = await context.engine.events.facts(list, ids, analyticsSessionOf(context).caller);
    return ids.map((id) => facts.get(id) ?? null);
  });
}
