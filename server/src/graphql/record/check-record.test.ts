import { describe, expect, test } from 'vitest';
import { checkRecord } from './check-record.js';

const BASE = { id: 'a:1', relationshipId: 'a:r' };
const RATING = { ...BASE, ratedAt: 0, instrument: 'TONE', rater: 'CUSTOMER' };

describe('an input', () => {
  test('that conforms is the record, with null and absent told apart', () => {
    const checked = checkRecord('rating', { ...RATING, value: 0.5, agentId: null });
    expect(checked).toEqual({ kind: 'rating', record: { ...RATING, value: 0.5, agentId: null } });
  });

  test('off its scale is refused by the rule of the domain', () => {
    expect(checkRecord('rating', { ...RATING, value: 1.5 })).toEqual({
      code: 'RATING_OUTSIDE_SCALE',
      field: 'value',
      value: '1.5',
      message: 'A rating is a value from 0 (worst) to 1 (best).',
    });
  });

  test.each<[string, Parameters<typeof checkRecord>, object]>([
    [
      'an id without a source',
      ['account', { id: 'nosource', name: 'A' }],
      { field: 'id', value: 'nosource', message: 'id must read <source>:<key>.' },
    ],
    ['an empty name', ['account', { id: 'a:1', name: '' }], { field: 'name', value: '', message: 'name must have at least 1 character.' }],
    [
      'a currency of two letters',
      ['deal', { ...BASE, currency: 'EU' }],
      { field: 'currency', value: 'EU', message: 'currency must have exactly 3 characters.' },
    ],
    [
      'a severity beyond the worst',
      ['case', { ...BASE, kind: 'FAULT', severity: 4, openedAt: 0 }],
      { field: 'severity', value: '4', message: 'severity must be at most 3.' },
    ],
    [
      'a moment before the books begin',
      ['rating', { ...RATING, ratedAt: Date.UTC(1800, 0, 1), value: 1 }],
      { field: 'ratedAt', value: '1800-01-01T00:00:00.000Z', message: 'ratedAt must not be before the year 1900.' },
    ],
    [
      'an address that is none',
      ['information', { id: 'a:1', kind: 'BOOK', name: 'B', topics: [], address: 'shelf' }],
      { field: 'address', value: 'shelf', message: 'address must be a valid URL.' },
    ],
    [
      'a question without a scale',
      ['survey', { id: 'a:1', name: 'S', openedOn: '2025-01-01', items: [{ key: 'q', instrument: 'NPS' }] }],
      {
        field: 'items[0]',
        value: '{"key":"q","instrument":"NPS"}',
        message: 'items[0] must have a scale from low up to high, or none where it asks for free text.',
      },
    ],
  ])('with %s is refused with field, value and rule', (_, [kind, input], error) => {
    expect(checkRecord(kind, input)).toEqual({ code: 'INVALID_VALUE', ...error });
  });
});
