import { expect, test } from 'vitest';
import { recordCallsOfThisFile } from '../setup/record-calls.js';
import { daysAgo, judgements, newRelationship, noon, OFTEN } from './new-relationship.js';

const calls = recordCallsOfThisFile();
const { own, write, writeAll } = calls;

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await own().ask<Data>(query, variables);
  expect(errors).toEqual([]);
  return data!;
}

const MODE_OF_CHANNEL = {
  MEETING: 'FACE_TO_FACE',
  VIDEO_CALL: 'FACE_TO_FACE',
  PHONE_CALL: 'PHONE',
  VOICEMAIL: 'PHONE',
  EMAIL: 'WRITTEN',
  FAX: 'WRITTEN',
  LETTER: 'WRITTEN',
  CHAT: 'DIGITAL',
  PORTAL: 'DIGITAL',
  AUTOMATED: 'DIGITAL',
  COMMUNITY: 'DIGITAL',
  OTHER: 'DIGITAL',
} as const;

test('every channel has its mode, and a person and a machine are told apart', async () => {
  const id = await newRelationship(calls, 'modes', {}, { industry: 'modes' });
  await writeAll(
    'recordInteractions',
    Object.keys(MODE_OF_CHANNEL).map((channel) => ({
      id: `dom:by-${channel}`,
      relationshipId: id,
      occurredAt: noon(3),
      channel,
      direction: 'OUTBOUND',
      isHuman: channel !== 'AUTOMATED',
    })),
  );
  const { interactionAnalytics } = await ask<{
    interactionAnalytics: {
      total: { interactions: number; humanShare: { value: number } };
      buckets: { nodes: readonly { channel: string; mode: string }[] };
    };
  }>(`{ interactionAnalytics(window: { last: { count: 1, unit: MONTH } }, where: { relationship: { industry: ["modes"] } }) {
    total { interactions humanShare { value } }
    buckets(groupBy: [{ dimension: CHANNEL }, { dimension: MODE }]) { nodes { channel mode } }
  } }`);
  const { total, buckets } = interactionAnalytics;
  expect(Object.fromEntries(buckets.nodes.map(({ channel, mode }) => [channel, mode]))).toEqual(MODE_OF_CHANNEL);
  expect([total.interactions, total.humanShare.value]).toEqual([12, expect.closeTo((100 * 11) / 12, 6)]);
});

const TYPES = [
  'TRANSACTIONAL',
  'LONG_TERM',
  'PERSONAL_ASSISTANCE',
  'DEDICATED_PERSONAL_ASSISTANCE',
  'SELF_SERVICE',
  'AUTOMATED_SERVICE',
  'COMMUNITY',
] as const;

test('there are seven types; a type sets targets and cadences, and never the score', async () => {
  const DUE_HOURS = { TRANSACTIONAL: 48, LONG_TERM: 24, PERSONAL_ASSISTANCE: 24, DEDICATED_PERSONAL_ASSISTANCE: 8, SELF_SERVICE: 48 };
  const trusts = new Set<number>();
  for (const type of TYPES) {
    const id = await newRelationship(calls, `type-${type}`);
    await writeAll('changeTypes', [{ id: `dom:type-${type}`, relationshipId: id, type, since: daysAgo(800) }]);
    await writeAll('rateInteractions', judgements(id, 0.8, OFTEN));
    const { relationship } = await ask<{ relationship: { type: string; quality: { trust: { value: number } } } }>(
      'query ($id: ID!) { relationship(id: $id) { type quality { trust { value } } } }',
      { id },
    );
    expect(relationship.type).toBe(type);
    trusts.add(relationship.quality.trust.value);
  }
  expect(trusts.size).toBe(1);

  for (const [type, hours] of Object.entries(DUE_HOURS)) {
    const relationshipId = `dom:r-type-${type}`;
    const raised = Date.parse(noon(30));
    const answeredAt = new Date(raised + 2 * hours * 3_600_000).toISOString();
    await writeAll('raiseRequests', [{ id: `dom:q-${type}`, relationshipId, raisedAt: noon(30), channel: 'EMAIL' }]);
    await writeAll('answerRequests', [
      { id: `dom:a-${type}`, relationshipId, requestId: `dom:q-${type}`, respondedAt: answeredAt, channel: 'EMAIL' },
    ]);
    const { response } = await ask<{ response: { contributions: readonly { stream: string; value: number }[] } }>(
      'query ($id: ID!) { response(id: $id) { contributions { stream value } } }',
      { id: `dom:a-${type}` },
    );
    expect([type, response.contributions]).toEqual([type, [{ stream: 'RESPONSIVENESS', value: 0.5 }]]);
  }
});

test('a type can change, and what it was before is kept', async () => {
  const id = await newRelationship(calls, 'retyped', {}, { industry: 'retyped' });
  await writeAll('changeTypes', [
    { id: 'dom:first-type', relationshipId: id, type: 'TRANSACTIONAL', since: daysAgo(800) },
    { id: 'dom:later-type', relationshipId: id, type: 'COMMUNITY', since: daysAgo(40) },
  ]);
  await writeAll('rateInteractions', judgements(id, 1, [100, 10]));
  const { before, now } = await ask<Record<'before' | 'now', { buckets: { nodes: readonly { type: string }[] } }>>(
    `query ($early: Date!, $middle: Date!, $late: Date!) {
      before: relationshipAnalytics(window: { between: { from: $early, to: $middle } }, where: { industry: ["retyped"] }) {
        buckets(groupBy: [{ dimension: TYPE }]) { nodes { type } } }
      now: relationshipAnalytics(window: { between: { from: $middle, to: $late } }, where: { industry: ["retyped"] }) {
        buckets(groupBy: [{ dimension: TYPE }]) { nodes { type } } }
    }`,
    { early: daysAgo(90), middle: daysAgo(60), late: daysAgo(2) },
  );
  expect([before.buckets.nodes, now.buckets.nodes]).toEqual([[{ type: 'TRANSACTIONAL' }], [{ type: 'COMMUNITY' }]]);
});

test('stages come in any order; dissolution, reached from every stage, says who ended it and why', async () => {
  const STAGES = ['EXPLORATION', 'AWARENESS', 'EXPANSION', 'COMMITMENT'];
  const WHY = [
    ['CUSTOMER', 'TEST_FAILED'],
    ['CUSTOMER', 'DISSATISFIED'],
    ['CUSTOMER', 'PREFERS_OTHER_BRAND'],
    ['CUSTOMER', 'REQUIREMENT_CHANGED'],
    ['SUPPLIER', 'NO_VOLUME_GROWTH'],
    ['SUPPLIER', 'FRAUD'],
    ['SUPPLIER', 'OTHER'],
  ] as const;
  for (const [index, [endedBy, reason]] of WHY.entries()) {
    const id = await newRelationship(calls, `why-${reason}`, {}, { industry: 'staged' });
    const stage = STAGES[index % STAGES.length];
    await writeAll('changeStages', [
      { id: `dom:up-${reason}`, relationshipId: id, stage: 'COMMITMENT', occurredAt: noon(90) },
      ...(stage === 'COMMITMENT' ? [] : [{ id: `dom:down-${reason}`, relationshipId: id, stage, occurredAt: noon(60) }]),
      {
        id: `dom:end-${reason}`,
        relationshipId: id,
        stage: 'DISSOLUTION',
        occurredAt: noon(30),
        endedBy,
        reason,
        note: reason === 'OTHER' ? 'They moved abroad.' : null,
      },
    ]);
  }
  const { lifecycle } = await ask<{
    lifecycle: {
      transitions: readonly { from: string | null; to: string }[];
      dissolution: readonly { endedBy: string; reason: string; relationships: number }[];
    };
  }>(`{ lifecycle(window: { last: { count: 6, unit: MONTH } }, where: { industry: ["staged"] }) {
    transitions { from to } dissolution { endedBy reason relationships } } }`);
  const into = lifecycle.transitions.filter(({ to }) => to === 'DISSOLUTION').map(({ from }) => from);
  expect(new Set(into)).toEqual(new Set(STAGES));
  const ended = lifecycle.dissolution.map(({ endedBy, reason, relationships }) => `${endedBy} ${reason} ${relationships}`);
  expect(new Set(ended)).toEqual(new Set(WHY.map(([endedBy, reason]) => `${endedBy} ${reason} 1`)));
  const again = { id: 'dom:again', relationshipId: 'dom:r-why-FRAUD', stage: 'DISSOLUTION', occurredAt: noon(10) };
  const { results } = await write('changeStages', [{ ...again, endedBy: 'SUPPLIER', reason: 'FRAUD' }]);
  expect(results[0]).toMatchObject({ outcome: 'REJECTED' });
});
