import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { calendarDateOf, dayOf } from '../../domain/calendar.js';
import { refuse } from '../../domain/refusal.js';
import { inOrderOfPlace, type ListPlace } from '../../projection/list-place.js';
import { reviewDueDay } from '../../scoring/review-due.js';
import { chosenRelationships } from '../analytics/chosen-relationships.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import { keysetPage } from '../keyset-page.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { Relationship } from '../relationship/relationship.type.js';
import { ReviewDue, ReviewDueConnection, ReviewsDueArgs } from './review-due.type.js';

const REVIEWS = { name: 'reviewsDue', depth: 2, placeOf: placeOfReview };
const FURTHEST_DAYS = 365;

@Resolver(() => ReviewDue)
export class ReviewDueResolver {
  @Directive('@cost(weight: 10)')
  @Directive('@listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)')
  @Query(() => ReviewDueConnection, {
    description:
      'The quality reviews that are due as of the latest day, the longest overdue first: of each relationship that goes on and was reviewed before, on the day that was set then, else after the cadence of its type.',
  })
  async reviewsDue(
    @Args(() => ReviewsDueArgs) { where, withinDays, first, after }: ReviewsDueArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<ReviewDueConnection> {
    if (withinDays < 0 || withinDays > FURTHEST_DAYS) {
      throw refuse('BAD_USER_INPUT', { problem: `withinDays is ${withinDays}.`, remedy: `Give 0 to ${FURTHEST_DAYS}.` });
    }
    const horizon = context.readers.latestDay() + withinDays;
    const due = (await nextReviews(where, context)).filter(({ dueOn }) => dayOf(dueOn) <= horizon);
    return keysetPage(inOrderOfPlace(due, placeOfReview), REVIEWS, first, after);
  }

  @FieldResolver(() => Relationship, { description: 'The relationship that is to be reviewed.' })
  async relationship(@Root() { relationshipId }: ReviewDue, @Ctx() { loaders }: GraphqlContext): Promise<Relationship> {
    return found(await loaders.relationship.load(relationshipId), 'relationship', relationshipId);
  }

  @FieldResolver(() => TYPE_OF_KIND.qualityReview, { description: 'The last review: what was seen, and what was decided.' })
  async latestReview(@Root() { latestReviewId }: ReviewDue, @Ctx() { loaders }: GraphqlContext): Promise<object> {
    return found(await loaders.record('qualityReview').load(latestReviewId), 'qualityReview', latestReviewId);
  }
}

async function nextReviews(where: ReviewsDueArgs['where'], context: GraphqlContext): Promise<readonly ReviewDue[]> {
  const { identity, readers, signal, store } = context;
  const latestDay = readers.latestDay();
  const [chosen, reviews] = await Promise.all([
    chosenRelationships(where, context),
    store.reviews.latest(identity.scope, calendarDateOf(latestDay)),
  ]);
  const wanted = chosen && new Set(chosen);
  const ofWanted = reviews.filter(({ relationshipId }) => wanted === null || wanted.has(relationshipId));
  const ids = ofWanted.map(({ relationshipId }) => relationshipId);
  const known = await readers.dimensions.relationshipsById(identity.scope, ids, { signal });
  const going = new Map(known.filter(({ endedDay }) => endedDay === null || endedDay > latestDay).map((one) => [one.id, one]));
  return ofWanted.flatMap(({ relationshipId, id, reviewedOn, nextDueOn }) => {
    const relationship = going.get(relationshipId);
    const setDay = nextDueOn === null ? null : dayOf(nextDueOn);
    const dueDay = relationship && reviewDueDay(dayOf(reviewedOn), setDay, relationship.type, readers.profile);
    if (dueDay == null) return [];
    const daysOverdue = Math.max(0, latestDay - dueDay);
    const dueOn = calendarDateOf(dueDay);
    return [{ relationshipId, latestReviewId: id, dueOn, isSet: setDay !== null, isOverdue: daysOverdue > 0, daysOverdue }];
  });
}

function placeOfReview({ dueOn, relationshipId }: ReviewDue): ListPlace {
  return [dueOn, relationshipId];
}
