import { describe, expect, it } from 'vitest';
import { calendarDateOf } from '../../domain/calendar.js';
import { EMPTY_LISTS } from '../../domain/relationship-history.js';
import type { RelationshipHistory } from '../../domain/relationship-history.js';
import { profileV1 } from '../profile.js';
import { votesOf } from './votes-of.js';

const relationshipId = 't:r';
const at = (text: string): number => Date.parse(text);

/** Stream, date, weight and value of each vote. */
function lines(history: Partial<RelationshipHistory>): (string | number)[][] {
  const bare = {
    relationship: { id: relationshipId, accountId: 't:a', businessUnitId: 't:b' },
    account: { id: 't:a', name: 'A' },
    owner: null,
    businessUnit: { id: 't:b', name: 'B' },
    ...EMPTY_LISTS,
  };
  const { votes } = votesOf({ ...bare, ...history }, profileV1, at('2026-06-01'), 'UTC');
  return votes.map(({ stream, day, weight, value }) => [stream, calendarDateOf(day), weight, Number(value.toFixed(6))]);
}

describe('survey answers', () => {
  const survey = {
    id: 't:s',
    name: 'S',
    openedOn: '2025-03-01',
    items: [
      { key: 'csat', instrument: 'CSAT', low: 1, high: 5 },
      { key: 'nps', instrument: 'NPS', low: 0, high: 10 },
      { key: 'ces', instrument: 'CES', low: 1, high: 7 },
      { key: 'wait', instrument: 'ATTRIBUTE_ITEM', stream: 'AVAILABILITY', low: 1, high: 5, isReversed: true },
      { key: 'values', instrument: 'VALUE_ALIGNMENT', low: 1, high: 5 },
      { key: 'leave', instrument: 'SWITCHING_ASSESSMENT', low: 0, high: 10 },
      { key: 'why', instrument: 'FREE_TEXT' },
    ],
  } as const;
  const surveys = [{ ...survey, items: [...survey.items] }];
  const answered = (answers: readonly { key: string; value?: number; text?: string }[], facts = {}): (string | number)[][] => {
    const response = { id: 't:x', relationshipId, surveyId: 't:s', respondedAt: at('2025-03-02'), answers: [...answers], ...facts };
    return lines({ surveys, surveyResponses: [response] });
  };

  it('vote once on each stream, with several answers on one weighed together', () => {
    const marks = { csat: 4, nps: 9, ces: 6, wait: 2, values: 3, leave: 4 };
    expect(answered(Object.entries(marks).map(([key, value]) => ({ key, value })))).toEqual([
      // csat (4−1)/4 = 0.75 and nps 9/10 = 0.9, weight 1 each: 1.65 / 2
      ['RELIABILITY', '2025-03-02', 1, 0.825],
      // ces (6−1)/6 = 0.833333, weight 1; wait reversed 1 − (2−1)/4 = 0.75, weight 2: (0.833333 + 1.5) / 3
      ['AVAILABILITY', '2025-03-02', 2, 0.777778],
      ['SHARED_VALUES', '2025-03-02', 2, 0.5],
      ['SWITCHING', '2025-03-02', 2, 0.4],
    ]);
  });

  it('count as much as who gave them', () => {
    expect(answered([{ key: 'leave', value: 10 }], { rater: 'QUALITY_ASSURANCE' })).toEqual([['SWITCHING', '2025-03-02', 1.6, 1]]);
  });

  it('vote nothing in words, left out, beyond the scale, or to a question that is not asked any more', () => {
    expect(answered([{ key: 'why', text: 'Fast' }, { key: 'csat' }, { key: 'nps', value: 11 }, { key: 'gone', value: 1 }])).toEqual([]);
    expect(
      lines({ surveyResponses: [{ id: 't:x', relationshipId, surveyId: 't:lost', respondedAt: at('2025-03-02'), answers: [] }] }),
    ).toEqual([]);
  });
});
