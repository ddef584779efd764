import { expect, test } from 'vitest';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import { answersByRequest } from './answers-by-request.js';

const request = { id: 'demo:q', relationshipId: 'demo:r', raisedAt: 1000, channel: 'EMAIL' } as const;
const response = (respondedAt: number, quality: number | null, requestId: string | null = 'demo:q') =>
  ({ id: `demo:a${respondedAt}`, relationshipId: 'demo:r', requestId, respondedAt, channel: 'EMAIL', quality }) as const;

const history = (...responses: RelationshipHistory['responses'][number][]) =>
  ({ requests: [request], responses }) as unknown as RelationshipHistory;

test('the first answer counts, and the mean of those that were judged', () => {
  const answers = answersByRequest(history(response(3000, 0.5), response(2000, null), response(4000, 1)));
  expect(answers.get('demo:q')).toEqual({ firstAt: 2000, quality: 0.75, completeness: null });
});

test('what came before the request was made, or answers no request, does not answer it', () => {
  expect(answersByRequest(history(response(999, 1), response(2000, 1, null))).size).toBe(0);
});
