import { describe, expect, test } from 'vitest';
import { type Fields, recordCallsOfThisFile } from '../setup/record-calls.js';
import { daysAgo, newRelationship, noon } from './new-relationship.js';

const calls = recordCallsOfThisFile();
const { own, writeAll } = calls;

/** A vote: stream, value, weight. */
type Vote = readonly [stream: string, value: number, weight: number];

/** Writes one record into a relationship of its own, and says what votes it became. */
async function votesOf(mutation: string, field: string, record: Fields): Promise<Vote[]> {
  const id = `dom:${field}-${nextNumber()}`;
  const relationshipId = await newRelationship(calls, id.slice('dom:'.length));
  await writeAll(mutation, [{ id, relationshipId, ...record }]);
  return read(field, id);
}

async function read(field: string, id: string): Promise<Vote[]> {
  const { data, errors } = await own().ask<{
    found: { contributions: readonly { stream: string; value: number; weight: number }[] };
  }>(`query ($id: ID!) { found: ${field}(id: $id) { contributions { stream value weight } } }`, { id });
  expect(errors).toEqual([]);
  return data!.found.contributions.map(({ stream, value, weight }) => [stream, value, weight]);
}

let number = 0;
function nextNumber(): number {
  number += 1;
  return number;
}

const rating = (given: Fields) => votesOf('rateInteractions', 'rating', { ratedAt: noon(3), rater: 'CUSTOMER', ...given });
const complaint = (category: string, given: Fields = {}) =>
  votesOf('openCases', 'case', { kind: 'COMPLAINT', category, severity: 2, openedAt: noon(9), ...given });
const contact = (given: Fields) =>
  votesOf('recordInteractions', 'interaction', {
    occurredAt: noon(3),
    channel: 'PHONE_CALL',
    direction: 'INBOUND',
    isHuman: true,
    ...given,
  });
const deal = (given: Fields) => votesOf('recordDeals', 'deal', { preDealOn: daysAgo(20), closedOn: daysAgo(5), ...given });
const response = (obligation: string) =>
  votesOf('answerRequests', 'response', {
    obligation,
    respondedAt: noon(3),
    channel: 'MEETING',
    quality: 0.9,
    completeness: 0.4,
    rater: 'CUSTOMER',
  });
const promise = (madeBy: string, given: Fields) =>
  votesOf('makePromises', 'promise', { madeBy, madeAt: noon(9), dueAt: noon(5), ...given });

describe('courtesy', () => {
  test('is the tone of an exchange, and complaints about conduct, which count by their severity', async () => {
    expect(await rating({ instrument: 'TONE', value: 0.75 })).toEqual([['COURTESY', 0.75, 1]]);
    expect(await complaint('CONDUCT')).toEqual([['COURTESY', 0, 2]]);
    expect(await complaint('CONDUCT', { isJustified: false })).toEqual([]);
  });

  test('comes back in half when the customer confirms that the complaint was settled', async () => {
    const settled = { resolvedAt: noon(6), confirmedAt: noon(4) };
    expect((await complaint('CONDUCT', settled)).toSorted((one, other) => one[1] - other[1])).toEqual([
      ['COURTESY', 0, 2],
      ['COURTESY', 1, 1],
    ]);
  });
});

describe('availability', () => {
  test('is whether a human was reached; automatic replies say nothing of it', async () => {
    expect(await contact({ contactOutcome: 'REACHED' })).toEqual([['AVAILABILITY', 1, 1]]);
    expect(await contact({ contactOutcome: 'MISSED' })).toEqual([['AVAILABILITY', 0, 1]]);
    expect(await contact({ contactOutcome: 'CANCELLED' })).toEqual([['AVAILABILITY', 0, 1]]);
    expect(await contact({ contactOutcome: 'REACHED', isHuman: false, channel: 'AUTOMATED' })).toEqual([]);
    expect(await contact({})).toEqual([]);
  });

  test('is how easy it was, and complaints of nobody being there', async () => {
    expect(await rating({ instrument: 'CES', value: 0.5 })).toEqual([['AVAILABILITY', 0.5, 1]]);
    expect(await complaint('UNREACHABLE')).toEqual([['AVAILABILITY', 0, 2]]);
  });
});

describe('responsiveness', () => {
  async function answered(hours: number): Promise<Vote[]> {
    const name = `prompt-${hours}`;
    const relationshipId = await newRelationship(calls, name);
    const raisedAt = noon(20);
    await writeAll('raiseRequests', [
      { id: `dom:${name}-q`, relationshipId, raisedAt, dueAt: later(raisedAt, 8), channel: 'EMAIL', obligation: 'COMPREHENSIVE_DATA' },
    ]);
    await writeAll('answerRequests', [
      { id: `dom:${name}-a`, relationshipId, requestId: `dom:${name}-q`, respondedAt: later(raisedAt, hours), channel: 'EMAIL' },
    ]);
    return read('response', `dom:${name}-a`);
  }

  test('is the time to the first answer against what was due', async () => {
    expect(await answered(4)).toEqual([['RESPONSIVENESS', 1, 1]]);
    expect(await answered(16)).toEqual([['RESPONSIVENESS', 0.5, 1]]);
    expect(await answered(24)).toEqual([['RESPONSIVENESS', 0.25, 1]]);
  });

  test('is whether the answer answered: neither right and empty nor complete and wrong', async () => {
    expect(await response('COMPREHENSIVE_DATA')).toEqual([['RESPONSIVENESS', expect.closeTo(0.6, 9), 1]]);
    expect(await complaint('SLOW')).toEqual([['RESPONSIVENESS', 0, 2]]);
    expect(await complaint('INCOMPETENT')).toEqual([['RESPONSIVENESS', 0, 2]]);
  });
});

describe('intelligence', () => {
  test('is a deal that keeps the customer and still earns', async () => {
    expect(await deal({ outcome: 'WON', amount: 100, margin: 0.1 })).toEqual([['INTELLIGENCE', 0.75, 2]]);
    expect(await deal({ outcome: 'WON', amount: 100, margin: 0.6 })).toEqual([['INTELLIGENCE', 1, 2]]);
    expect(await deal({ outcome: 'WON', amount: 100, margin: -0.05 })).toEqual([['INTELLIGENCE', 0.5, 2]]);
    expect(await deal({ outcome: 'LOST', amount: 100 })).toEqual([['INTELLIGENCE', 0, 2]]);
    expect(await deal({ outcome: 'NEED_VANISHED', amount: 100 })).toEqual([]);
  });

  test('is options valued, and complaints of the price', async () => {
    expect(await response('OPTION_ASSESSMENT')).toEqual([['INTELLIGENCE', expect.closeTo(0.6, 9), 1]]);
    expect(await complaint('PRICE')).toEqual([['INTELLIGENCE', 0, 2]]);
  });
});

describe('futurism', () => {
  test('is the outlook on technology, and complaints of what is out of date', async () => {
    expect(await response('TECHNOLOGY_OUTLOOK')).toEqual([['FUTURISM', expect.closeTo(0.6, 9), 1]]);
    expect(await response('CHANGE_FORECAST')).toEqual([['FUTURISM', expect.closeTo(0.6, 9), 1]]);
    expect(await complaint('OBSOLETE')).toEqual([['FUTURISM', 0, 2]]);
  });
});

describe('the streams beside the five', () => {
  test('reliability is promises kept, announced as late, or broken, and satisfaction', async () => {
    expect(await promise('SUPPLIER', { keptAt: noon(6) })).toEqual([['RELIABILITY', 1, 1]]);
    expect(await promise('SUPPLIER', { announcedAt: noon(7) })).toEqual([['RELIABILITY', 0.5, 1]]);
    expect(await promise('SUPPLIER', {})).toEqual([['RELIABILITY', 0, 2]]);
    expect(await rating({ instrument: 'CSAT', value: 0.75 })).toEqual([['RELIABILITY', 0.75, 1]]);
    expect(await rating({ instrument: 'NPS', value: 0.9 })).toEqual([['RELIABILITY', 0.9, 1]]);
  });

  test('reciprocity is what the customer promised', async () => {
    expect(await promise('CUSTOMER', { keptAt: noon(6) })).toEqual([['RECIPROCITY', 1, 1]]);
    expect(await promise('CUSTOMER', {})).toEqual([['RECIPROCITY', 0, 1]]);
  });

  test('shared values and switching cost are what surveys tell', async () => {
    expect(await rating({ instrument: 'VALUE_ALIGNMENT', value: 0.8 })).toEqual([['SHARED_VALUES', 0.8, 2]]);
    expect(await rating({ instrument: 'SWITCHING_ASSESSMENT', value: 0.4 })).toEqual([['SWITCHING', 0.4, 2]]);
  });

  test('continuity is renewals, and deals after the first', async () => {
    expect(await deal({ renewalDueOn: daysAgo(4), renewedOn: daysAgo(4) })).toEqual([['CONTINUITY', 1, 2]]);
    expect(await deal({ renewalDueOn: daysAgo(4) })).toEqual([['CONTINUITY', 0, 2]]);
    const relationshipId = await newRelationship(calls, 'repeat');
    const won = { relationshipId, outcome: 'WON', amount: 100, margin: 0.2 };
    await writeAll('recordDeals', [
      { id: 'dom:repeat-1', closedOn: daysAgo(50), ...won },
      { id: 'dom:repeat-2', closedOn: daysAgo(10), ...won },
    ]);
    expect(await read('deal', 'dom:repeat-1')).toEqual([['INTELLIGENCE', 1, 2]]);
    expect(new Set(await read('deal', 'dom:repeat-2'))).toEqual(
      new Set([
        ['CONTINUITY', 1, 1],
        ['INTELLIGENCE', 1, 2],
      ]),
    );
  });
});

describe('who judges', () => {
  test('counts: the supplier’s own quality assurance less, the agent alone a quarter', async () => {
    const raters = ['CUSTOMER', 'SYSTEM', 'QUALITY_ASSURANCE', 'SELF'];
    const weights = [];
    for (const rater of raters) weights.push((await rating({ instrument: 'TONE', value: 1, rater }))[0]![2]);
    expect(weights).toEqual([1, 1, expect.closeTo(0.8, 9), 0.25]);
  });

  test('cannot drown the others: one day, stream and source count three at most', async () => {
    const relationshipId = await newRelationship(calls, 'eager');
    await writeAll(
      'rateInteractions',
      Array.from({ length: 30 }, (_, index) => ({
        id: `dom:eager-${index}`,
        relationshipId,
        ratedAt: noon(3),
        rater: 'CUSTOMER',
        instrument: 'TONE',
        value: 1,
      })),
    );
    expect(await read('rating', 'dom:eager-7')).toEqual([['COURTESY', 1, expect.closeTo(0.1, 6)]]);
  });
});

function later(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}
