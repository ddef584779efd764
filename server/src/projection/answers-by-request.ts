import type { Instant } from '../domain/calendar.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';

/** How a request was answered: when first, and the means of what its answers were judged; null: not answered, not judged. */
interface Answers {
  readonly firstAt: Instant | null;
  readonly quality: number | null;
  readonly completeness: number | null;
}

/** A request that nobody answered. */
export const NO_ANSWER: Answers = { firstAt: null, quality: null, completeness: null };

/** How each request was answered, by its id. What came before the request was made does not answer it. */
export function answersByRequest({ requests, responses }: RelationshipHistory): ReadonlyMap<string, Answers> {
  const raisedAt = new Map(requests.map((request) => [request.id, request.raisedAt]));
  const answers = responses.filter(
    ({ requestId, respondedAt }) => respondedAt >= (raisedAt.get(requestId ?? '') ?? Number.POSITIVE_INFINITY),
  );
  const byRequest = Map.groupBy(answers, ({ requestId }) => requestId ?? '');
  return new Map(
    [...byRequest].map(([id, given]) => [
      id,
      {
        firstAt: given.reduce((first, { respondedAt }) => Math.min(first, respondedAt), Number.POSITIVE_INFINITY),
        quality: meanOf(given.map(({ quality }) => quality)),
        completeness: meanOf(given.map(({ completeness }) => completeness)),
      },
    ]),
  );
}

function meanOf(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value != null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
