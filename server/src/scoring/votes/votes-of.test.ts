import { describe, expect, it } from 'vitest';
import { calendarDateOf } from '../../domain/calendar.js';
import { EMPTY_LISTS } from '../../domain/relationship-history.js';
import type { RelationshipHistory } from '../../domain/relationship-history.js';
import { profileV1 } from '../profile.js';
import { votesOf } from './votes-of.js';

const bare: RelationshipHistory = {
  relationship: { id: 't:r', accountId: 't:a', businessUnitId: 't:b' },
  account: { id: 't:a', name: 'A' },
  owner: null,
  businessUnit: { id: 't:b', name: 'B' },
  ...EMPTY_LISTS,
  typeChanges: [{ id: 't:tc', relationshipId: 't:r', type: 'LONG_TERM', since: '2025-01-01' }],
};

const relationshipId = 't:r';
const at = (text: string): number => Date.parse(text);
const later = at('2026-06-01T00:00:00Z');

/** Stream, date, weight and value of each vote as of a moment, by default long after. */
function lines(history: Partial<RelationshipHistory>, asOf = later): (string | number)[][] {
  return votesOf({ ...bare, ...history }, profileV1, asOf, 'UTC').votes.map(({ stream, day, weight, value }) => [
    stream,
    calendarDateOf(day),
    weight,
    Number(value.toFixed(6)),
  ]);
}

describe('promises', () => {
  const promise = { id: 't:p', relationshipId, madeBy: 'SUPPLIER', madeAt: at('2025-03-01'), dueAt: at('2025-03-10T12:00:00Z') } as const;

  it.each([
    [{ keptAt: at('2025-03-08') }, ['RELIABILITY', '2025-03-08', 1, 1]],
    [{ keptAt: at('2025-03-12') }, ['RELIABILITY', '2025-03-10', 2, 0]],
    [{ keptAt: at('2025-03-12'), announcedAt: at('2025-03-09') }, ['RELIABILITY', '2025-03-10', 1, 0.5]],
    [{}, ['RELIABILITY', '2025-03-10', 2, 0]],
    [{ madeBy: 'CUSTOMER' }, ['RECIPROCITY', '2025-03-10', 1, 0]],
    [{ madeBy: 'CUSTOMER', keptAt: at('2025-03-12'), announcedAt: at('2025-03-09') }, ['RECIPROCITY', '2025-03-10', 1, 0]],
    [{ madeBy: 'CUSTOMER', keptAt: at('2025-03-10T12:00:00Z') }, ['RECIPROCITY', '2025-03-10', 1, 1]],
  ] as const)('with %j vote', (facts, expected) => {
    expect(lines({ promises: [{ ...promise, ...facts }] })).toEqual([expected]);
  });

  it('that are not yet due vote nothing, and say when they will', () => {
    const result = votesOf({ ...bare, promises: [promise] }, profileV1, promise.dueAt - 1, 'UTC');
    expect(result).toEqual({ votes: [], nextDeadline: promise.dueAt });
    expect(votesOf({ ...bare, promises: [promise] }, profileV1, promise.dueAt, 'UTC').nextDeadline).toBeNull();
  });
});

describe('requests and responses', () => {
  const request = { id: 't:q', relationshipId, raisedAt: at('2025-03-01T00:00:00Z'), channel: 'EMAIL' } as const;
  const response = { id: 't:s', relationshipId, requestId: 't:q', channel: 'EMAIL', respondedAt: at('2025-03-03T00:00:00Z') } as const;

  it('vote for latency by the target of the type: two days for a target of one', () => {
    expect(lines({ requests: [request], responses: [response] })).toEqual([['RESPONSIVENESS', '2025-03-03', 1, 0.5]]);
  });

  it('vote for latency by the stated due date', () => {
    const requests = [{ ...request, dueAt: at('2025-03-05T00:00:00Z') }];
    expect(lines({ requests, responses: [response] })).toEqual([['RESPONSIVENESS', '2025-03-03', 1, 1]]);
  });

  it('average latency and quality of one response where both speak of one stream', () => {
    const responses = [{ ...response, quality: 0.9, completeness: 0.4, rater: 'CUSTOMER' as const }];
    // (0.5 + 0.6) / 2
    expect(lines({ requests: [request], responses })).toEqual([['RESPONSIVENESS', '2025-03-03', 1, 0.55]]);
  });

  it('put the quality on the stream of the obligation', () => {
    const responses = [{ ...response, quality: 0.8, rater: 'QUALITY_ASSURANCE' as const }];
    expect(lines({ requests: [{ ...request, obligation: 'SPARE_PARTS' }], responses })).toEqual([
      ['RESPONSIVENESS', '2025-03-03', 1, 0.5],
      ['INTELLIGENCE', '2025-03-03', 0.8, 0.8],
    ]);
  });

  it('count a judgement of an unknown rater no more than the supplier’s own', () => {
    expect(lines({ responses: [{ ...response, requestId: null, quality: 1 }] })).toEqual([['RESPONSIVENESS', '2025-03-03', 0.25, 1]]);
  });

  it('vote 0 at five targets without an answer, once, however late it comes', () => {
    const tooLate = { ...response, respondedAt: at('2025-03-20') };
    expect(lines({ requests: [request] })).toEqual([['RESPONSIVENESS', '2025-03-06', 1, 0]]);
    expect(lines({ requests: [request], responses: [tooLate] })).toEqual([['RESPONSIVENESS', '2025-03-06', 1, 0]]);
  });

  it('owe nothing once withdrawn', () => {
    expect(lines({ requests: [{ ...request, withdrawnAt: at('2025-03-05') }] })).toEqual([]);
  });

  it('tell when an unanswered request will vote', () => {
    const { votes, nextDeadline } = votesOf({ ...bare, requests: [request] }, profileV1, at('2025-03-02'), 'UTC');
    expect([votes.length, nextDeadline]).toEqual([0, at('2025-03-06T00:00:00Z')]);
  });

  it('vote on FUTURISM for a technology briefing due', () => {
    const briefing = { ...request, obligation: 'TECHNOLOGY_STATUS' as const, dueAt: at('2025-03-02T00:00:00Z') };
    expect(lines({ requests: [briefing], responses: [response] })).toEqual([
      ['FUTURISM', '2025-03-02', 1, 0],
      ['RESPONSIVENESS', '2025-03-03', 1, 0.5],
    ]);
  });
});

describe('interactions and ratings', () => {
  const call = {
    id: 't:i',
    relationshipId,
    agentId: 't:g',
    occurredAt: at('2025-03-01T09:00:00Z'),
    channel: 'PHONE_CALL',
    direction: 'INBOUND',
    isHuman: true,
  } as const;
  const rating = {
    id: 't:t',
    relationshipId,
    ratedAt: at('2025-03-02T09:00:00Z'),
    rater: 'CUSTOMER',
    instrument: 'CSAT',
    value: 0.75,
  } as const;

  it.each([
    [{ contactOutcome: 'REACHED' }, [['AVAILABILITY', '2025-03-01', 1, 1]]],
    [{ contactOutcome: 'MISSED', isHuman: false }, [['AVAILABILITY', '2025-03-01', 1, 0]]],
    [{ contactOutcome: 'CANCELLED' }, [['AVAILABILITY', '2025-03-01', 1, 0]]],
    [{ contactOutcome: 'REACHED', isHuman: false }, []],
    [{ contactOutcome: 'REACHED', direction: 'OUTBOUND' }, []],
    [{}, []],
  ] as const)('with %j vote on AVAILABILITY', (facts, expected) => {
    expect(lines({ interactions: [{ ...call, ...facts }] })).toEqual(expected);
  });

  it.each([
    ['CSAT', {}, ['RELIABILITY', '2025-03-02', 1, 0.75]],
    ['NPS', {}, ['RELIABILITY', '2025-03-02', 1, 0.75]],
    ['CES', {}, ['AVAILABILITY', '2025-03-02', 1, 0.75]],
    ['TONE', { rater: 'SELF' }, ['COURTESY', '2025-03-02', 0.25, 0.75]],
    ['ATTRIBUTE_ITEM', { stream: 'FUTURISM' }, ['FUTURISM', '2025-03-02', 2, 0.75]],
    ['VALUE_ALIGNMENT', {}, ['SHARED_VALUES', '2025-03-02', 2, 0.75]],
    ['SWITCHING_ASSESSMENT', {}, ['SWITCHING', '2025-03-02', 2, 0.75]],
  ] as const)('by %s with %j vote', (instrument, facts, expected) => {
    expect(lines({ ratings: [{ ...rating, instrument, ...facts }] })).toEqual([expected]);
  });

  it('make one vote per event and stream: the effort rating joins the call, weighed by weight, on the day of the call', () => {
    const ratings = [{ ...rating, interactionId: 't:i', instrument: 'CES' as const, value: 0.5 }];
    const { votes } = votesOf({ ...bare, interactions: [{ ...call, contactOutcome: 'REACHED' }], ratings }, profileV1, later, 'UTC');
    expect(votes).toEqual([
      {
        recordKind: 'interaction',
        recordId: 't:i',
        stream: 'AVAILABILITY',
        day: at('2025-03-01') / 86_400_000,
        weight: 1,
        value: 0.75,
        source: 't',
        rater: 'SYSTEM',
        phase: null,
        obligation: null,
        channel: 'PHONE_CALL',
        direction: 'INBOUND',
        agentId: 't:g',
      },
    ]);
  });

  it('make no vote of an attribute item that names no attribute', () => {
    expect(lines({ ratings: [{ ...rating, instrument: 'ATTRIBUTE_ITEM' }] })).toEqual([]);
  });
});

describe('deals', () => {
  const deal = {
    id: 't:d1',
    relationshipId,
    preDealOn: '2025-01-10',
    operationalOn: '2025-03-01',
    closedOn: '2025-03-01',
    outcome: 'WON',
    margin: 0.1,
  } as const;

  it('vote once for the deal, and for its repetition', () => {
    expect(lines({ deals: [deal, { ...deal, id: 't:d2', closedOn: '2025-05-01', outcome: 'WON', margin: 0.3 }] })).toEqual([
      ['INTELLIGENCE', '2025-03-01', 2, 0.75],
      ['INTELLIGENCE', '2025-05-01', 2, 1],
      ['CONTINUITY', '2025-05-01', 1, 1],
    ]);
  });

  it('vote 0 when lost, and nothing when the need vanished', () => {
    const { margin: _, ...unknown } = deal;
    expect(lines({ deals: [{ ...unknown, outcome: 'LOST' }] })).toEqual([['INTELLIGENCE', '2025-03-01', 2, 0]]);
    expect(lines({ deals: [{ ...unknown, outcome: 'NEED_VANISHED' }] })).toEqual([]);
  });

  it('vote for a renewal, or against it once its day has passed', () => {
    const running = { id: 't:d', relationshipId, renewalDueOn: '2025-04-30' };
    expect(lines({ deals: [{ ...running, renewedOn: '2025-04-12' }] })).toEqual([['CONTINUITY', '2025-04-12', 2, 1]]);
    expect(lines({ deals: [running] }, at('2025-05-01'))).toEqual([['CONTINUITY', '2025-04-30', 2, 0]]);
    const before = votesOf({ ...bare, deals: [running] }, profileV1, at('2025-04-30T21:59:59Z'), 'Europe/Rome');
    expect([before.votes.length, before.nextDeadline]).toEqual([0, at('2025-04-30T22:00:00Z')]);
  });

  it('know their phase on the day', () => {
    const { votes } = votesOf({ ...bare, deals: [deal] }, profileV1, later, 'UTC');
    expect(votes[0]?.phase).toBe('OPERATIONAL');
  });
});

describe('cases', () => {
  const complaint = {
    id: 't:c',
    relationshipId,
    kind: 'COMPLAINT',
    category: 'SLOW',
    severity: 3,
    openedAt: at('2025-03-01T00:00:00Z'),
  } as const;

  it.each([
    [{}, [['RESPONSIVENESS', '2025-03-01', 3, 0]]],
    [{ isJustified: false }, []],
    [{ category: null }, [['RELIABILITY', '2025-03-01', 3, 0]]],
    [
      { resolvedAt: at('2025-03-04'), confirmedAt: at('2025-03-05') },
      [
        ['RESPONSIVENESS', '2025-03-01', 3, 0],
        ['RESPONSIVENESS', '2025-03-05', 1.5, 1],
      ],
    ],
    [{ kind: 'FAULT', confirmedAt: at('2025-03-05'), resolvedAt: at('2025-03-04') }, []],
    [{ kind: 'FAULT', acknowledgedAt: at('2025-03-03') }, [['RESPONSIVENESS', '2025-03-03', 1, 0.5]]],
    [{ kind: 'FAULT', dueAt: at('2025-03-08'), resolvedAt: at('2025-03-04') }, [['RELIABILITY', '2025-03-04', 1, 1]]],
    [{ kind: 'FAULT', dueAt: at('2025-03-08'), resolvedAt: at('2025-03-09') }, [['RELIABILITY', '2025-03-08', 2, 0]]],
    [{ kind: 'FAULT', dueAt: at('2025-03-08'), closedAt: at('2025-03-08') }, [['RELIABILITY', '2025-03-08', 1, 1]]],
  ] as const)('with %j vote', (facts, expected) => {
    expect(lines({ cases: [{ ...complaint, ...facts }] })).toEqual(expected);
  });
});

describe('all votes together', () => {
  it('are capped at 3 for one day, stream and source', () => {
    const ratings = [1, 2, 3, 4].map((number) => ({
      id: `t:${number}`,
      relationshipId,
      ratedAt: at('2025-03-02'),
      rater: 'CUSTOMER' as const,
      instrument: 'ATTRIBUTE_ITEM' as const,
      stream: 'COURTESY' as const,
      value: 1,
    }));
    expect(lines({ ratings }).map((line) => line[2])).toEqual([0.75, 0.75, 0.75, 0.75]);
  });

  it('fall on the local day of the zone', () => {
    const ratings = [
      { id: 't:1', relationshipId, ratedAt: at('2025-03-02T23:30:00Z'), rater: 'CUSTOMER', instrument: 'CSAT', value: 1 } as const,
    ];
    const dayIn = (zone: string): number | undefined => votesOf({ ...bare, ratings }, profileV1, later, zone).votes[0]?.day;
    expect((dayIn('Europe/Rome') ?? 0) - (dayIn('UTC') ?? 0)).toBe(1);
  });

  it('of an empty history are none', () => {
    expect(votesOf(bare, profileV1, later, 'UTC')).toEqual({ votes: [], nextDeadline: null });
  });
});
