import { beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../server/src/domain/calendar.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { bareRelationship, type GoldenVote, ratingsOf } from '../projection/golden-evidence.js';
import { type EntityService, openEntityService } from './entity-service.js';

const START = dayOf('2025-11-01');
const TRUST_STREAMS = ['RELIABILITY', 'COURTESY', 'AVAILABILITY', 'RESPONSIVENESS', 'INTELLIGENCE', 'FUTURISM'] as const;

/** One vote a day on every stream that feeds trust, and two on each of the others. */
function evidence(id: string, days: number, trust: number, others: Readonly<Record<string, number>>): AnyRecord[] {
  const votes: GoldenVote[] = [
    ...Array.from({ length: days }, (_, day) => TRUST_STREAMS.map((stream): GoldenVote => [day, stream, 1, trust, ''])).flat(),
    ...Object.entries(others).flatMap(([stream, value]) => [1, 2, 3, 4].map((day): GoldenVote => [day, stream, 2, value, ''])),
  ];
  return [...bareRelationship(id), ...ratingsOf(votes, id, START)];
}

const RECORDS: readonly AnyRecord[] = [
  ...evidence('golden:captive', 2, 0.35, { SWITCHING: 1, SHARED_VALUES: 0.5 }),
  ...evidence('golden:critical', 15, 0, { SWITCHING: 1 }),
  ...evidence('golden:mutual', 10, 0.9, { RECIPROCITY: 0.2, CONTINUITY: 1 }),
];

interface Scored {
  readonly value: number | null;
  readonly status: string;
}
interface Quality {
  readonly status: string;
  readonly statusReasons: readonly string[];
  readonly reasons: readonly { readonly code: string; readonly figures: readonly { readonly name: string; readonly value: number }[] }[];
  readonly trust: Scored;
  readonly mutualTrust: Scored;
  readonly sharedValues: Scored;
  readonly continuity: Scored;
  readonly switchingCost: Scored;
  readonly reciprocity: Scored;
  readonly isCaptive: boolean;
  readonly streams: readonly { readonly stream: string; readonly score: Scored }[];
}

let service: EntityService;

beforeAll(async () => {
  service = await openEntityService(RECORDS);
});

async function quality(name: string): Promise<Quality> {
  const SCORE = '{ value status }';
  const { data, codes } = await service.ask<{ relationship: { quality: Quality } }>(
    `{ relationship(id: "golden:${name}") { quality { status statusReasons reasons { code figures { name value } } isCaptive
      trust ${SCORE} mutualTrust ${SCORE} sharedValues ${SCORE} continuity ${SCORE} switchingCost ${SCORE} reciprocity ${SCORE}
      streams { stream score ${SCORE} } } } }`,
  );
  expect(codes).toEqual([]);
  return data.relationship.quality;
}

test('who stays because leaving is expensive is captive, and the reasons are codes with their figures', async () => {
  const { status, isCaptive, reasons, statusReasons, trust, switchingCost } = await quality('captive');
  expect([status, isCaptive]).toEqual(['CAPTIVE', true]);
  expect(reasons).toEqual([
    {
      code: 'TRUST_LOW',
      figures: [
        { name: 'trust', value: trust.value },
        { name: 'limit', value: 50 },
      ],
    },
    {
      code: 'SWITCHING_COSTLY',
      figures: [
        { name: 'switching', value: switchingCost.value },
        { name: 'limit', value: 70 },
      ],
    },
  ]);
  expect(statusReasons).toHaveLength(reasons.length);
});

test('a graver status comes first, and the flag stands beside it', async () => {
  const { status, isCaptive, reasons } = await quality('critical');
  expect([status, isCaptive, reasons[0]!.code]).toEqual(['CRITICAL', true, 'TRUST_SURELY_LOW']);
});

test('mutual trust is the lower side, and each part of it is told by itself', async () => {
  const found = await quality('mutual');
  expect(found.isCaptive).toBe(false);
  expect(found.mutualTrust.value).toBe(found.reciprocity.value);
  expect(found.mutualTrust.value).toBeLessThan(found.trust.value!);
  expect(found.continuity.status).toBe('LOW_N');
  expect(found.sharedValues).toEqual({ value: null, status: 'NO_DATA' });
  const streams = Object.fromEntries(found.streams.map(({ stream, score }) => [stream, score]));
  expect(streams).toMatchObject({
    RECIPROCITY: found.reciprocity,
    CONTINUITY: found.continuity,
    SWITCHING: found.switchingCost,
    SHARED_VALUES: found.sharedValues,
  });
});

test('lists are filtered by the status and ordered by the parts', async () => {
  const ids = async (args: string) =>
    (
      await service.ask<{ relationships: { nodes: readonly { id: string }[] } }>(`{ relationships(${args}) { nodes { id } } }`)
    ).data.relationships.nodes.map(({ id }) => id);
  expect(await ids('where: { status: [CAPTIVE] }')).toEqual(['golden:captive']);
  expect((await ids('orderBy: [{ measure: RECIPROCITY }]'))[0]).toBe('golden:mutual');
  expect((await ids('orderBy: [{ measure: SWITCHING, direction: DESC }]'))[2]).toBe('golden:mutual');
});
