import { Args, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { calendarDateOf, type Day, dayOf } from '../../domain/calendar.js';
import { localDayReader } from '../../domain/local-day.js';
import { refuse } from '../../domain/refusal.js';
import { readCursor } from '../../engine/run/cursor.js';
import type { OccasionFilter, UpcomingOccasion } from '../../records/upcoming-occasions.js';
import type { GraphqlContext } from '../context.js';
import { checkPageLimit } from '../page-limit.js';
import { pageInfoOfRead } from '../page-of.js';
import { UpcomingOccasionArgs, UpcomingOccasionConnection, type UpcomingOccasionType } from './upcoming-occasion.type.js';

const LIST = 'upcomingOccasions';
const MOST_DAYS = 366;

@Resolver(() => UpcomingOccasionConnection)
export class OccasionResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => UpcomingOccasionConnection, {
    description: 'Which days that matter to contacts are coming, the next first; only of contacts who agreed to be written to.',
  })
  async upcomingOccasions(
    @Args(() => UpcomingOccasionArgs) args: UpcomingOccasionArgs,
    @Ctx() { readers, identity, askedAt, zone }: GraphqlContext,
  ): Promise<UpcomingOccasionConnection> {
    const { first, after } = args;
    checkPageLimit(first);
    const filter = filterOf(args, localDayReader(zone)(askedAt));
    const place = after == null ? null : placeOfCursor(after, filter);
    const found = await readers.occasions.upcoming(filter, { first, after: place }, identity.scope);
    const entries = found.slice(0, first);
    return {
      nodes: entries.map(shown),
      pageInfo: pageInfoOfRead({
        list: LIST,
        entries,
        hasMore: found.length > first,
        isContinued: place !== null,
        placeOf: ({ day, occasion }) => [day, occasion.id],
      }),
      count: () => readers.occasions.count(filter, identity.scope),
    };
  }

  @FieldResolver(() => Int, { description: 'How many there are on all pages together.' })
  totalCount(@Root() { count }: UpcomingOccasionConnection): Promise<number> {
    return count();
  }
}

function filterOf({ from, days, kind, owner, includeUnasked }: UpcomingOccasionArgs, today: Day): OccasionFilter {
  if (days < 1 || days > MOST_DAYS) throw refuse('WINDOW_TOO_WIDE', { days, maximum: MOST_DAYS });
  const start = from == null ? today : dayOf(from);
  return { from: start, to: start + days, kind: kind ?? null, owner: owner ?? null, withUnasked: includeUnasked };
}

function placeOfCursor(cursor: string, { from, to }: OccasionFilter): { readonly day: Day; readonly id: string } {
  const [day, id] = readCursor(cursor, LIST, 2);
  const isOfWindow = typeof day === 'number' && Number.isInteger(day) && day >= from && day < to;
  if (!isOfWindow || typeof id !== 'string') throw refuse('INVALID_CURSOR', { value: cursor });
  return { day, id };
}

function shown({ occasion, day }: UpcomingOccasion): UpcomingOccasionType {
  const on = calendarDateOf(day);
  return { occasion, on, years: occasion.year == null ? null : Number(on.slice(0, 4)) - occasion.year };
}
