import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { MOMENT } from '../records/activity-fixture.js';
import { interaction, relationshipWorld } from '../records/record-fixture.js';
import { type EntityService, openEntityService } from './entity-service.js';
import { WORLD } from './entity-world.js';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount?: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

const MANY = 100;
const numbers = Array.from({ length: MANY }, (_, at) => at + 1);

/** A hundred relationships with two deals each, the first of which has three requests. */
const CROWD: readonly AnyRecord[] = [
  ...relationshipWorld('x', MANY),
  ...numbers.flatMap((n): AnyRecord[] => [
    { kind: 'deal', record: { id: `x:d${n}a`, relationshipId: `x:r${n}`, preDealOn: '2025-01-01' } },
    { kind: 'deal', record: { id: `x:d${n}b`, relationshipId: `x:r${n}`, preDealOn: '2025-02-01' } },
    ...[1, 2, 3].map((at): AnyRecord => ({
      kind: 'request',
      record: { id: `x:q${n}-${at}`, relationshipId: `x:r${n}`, dealId: `x:d${n}a`, raisedAt: MOMENT + at, channel: 'EMAIL' },
    })),
    interaction({ id: `x:i${n}`, relationshipId: `x:r${n}`, dealId: `x:d${n}a`, agentId: 'x:agent', occurredAt: MOMENT }),
  ]),
];

let service: EntityService;

beforeAll(async () => {
  service = await openEntityService([...WORLD, ...CROWD]);
});

/** Where each list is asked for, and the ids that it has. */
const LISTS: readonly (readonly [parent: string, list: string, ids: readonly string[]])[] = [
  ['relationship(id: "w:r1")', 'deals', ['w:d1']],
  ['relationship(id: "w:r1")', 'requests', ['w:q']],
  ['relationship(id: "w:r1")', 'responses', ['w:s']],
  ['relationship(id: "w:r1")', 'promises', ['w:pr']],
  ['relationship(id: "w:r1")', 'interactions', ['w:i1']],
  ['relationship(id: "w:r1")', 'cases', ['w:e1']],
  ['relationship(id: "w:r1")', 'investigations', ['w:v1']],
  ['relationship(id: "w:r1")', 'referrals', ['w:f0', 'w:f1']],
  ['relationship(id: "w:r1")', 'actions', ['w:z1']],
  ['relationship(id: "w:r1")', 'surveyInvitations', ['w:y1']],
  ['relationship(id: "w:r1")', 'surveyResponses', ['w:x1']],
  ['relationship(id: "w:r1")', 'campaignMembers', ['w:b1']],
  ['relationship(id: "w:r1")', 'ratings', ['w:ra']],
  ['relationship(id: "w:r1")', 'qualityReviews', ['w:q1']],
  ['relationship(id: "w:r1")', 'typeChanges', ['w:tc']],
  ['account(id: "w:a1")', 'contacts', ['w:c']],
  ['account(id: "w:a2")', 'prospects', ['w:p1']],
  ['account(id: "w:a1")', 'referredProspects', ['w:p1']],
  ['contact(id: "w:c")', 'occasions', ['w:o1']],
  ['contact(id: "w:c")', 'interests', ['w:t1']],
  ['contact(id: "w:c")', 'memberships', ['w:m1']],
  ['contact(id: "w:c")', 'keyPersons', ['w:k1']],
  ['deal(id: "w:d1")', 'requests', ['w:q']],
  ['deal(id: "w:d1")', 'responses', ['w:s']],
  ['deal(id: "w:d1")', 'interactions', ['w:i1']],
  ['request(id: "w:q")', 'responses', ['w:s']],
  ['request(id: "w:q")', 'promises', ['w:pr']],
  ['interaction(id: "w:i1")', 'ratings', ['w:ra']],
  ['case(id: "w:e1")', 'investigations', ['w:v1']],
  ['case(id: "w:e1")', 'referrals', ['w:f1']],
  ['case(id: "w:e1")', 'actions', ['w:z1']],
  ['referral(id: "w:f1")', 'passedOn', ['w:f0']],
  ['survey(id: "w:s1")', 'invitations', ['w:y1']],
  ['survey(id: "w:s1")', 'responses', ['w:x1']],
  ['surveyInvitation(id: "w:y1")', 'responses', ['w:x1']],
  ['campaign(id: "w:g1")', 'members', ['w:b1']],
];

test.each(LISTS)('%s lists its %s', async (parent, list, ids) => {
  const { data, codes } = await service.ask<{ parent: Record<string, Page> }>(
    `{ parent: ${parent} { ${list} { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage } } } }`,
  );
  expect(codes).toEqual([]);
  expect(data.parent[list]).toEqual({
    nodes: ids.map((id) => ({ id })),
    totalCount: ids.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
  });
});

describe('what is about no customer', () => {
  test.each(['survey(id: "w:s1") { list: invitations', 'survey(id: "w:s1") { list: responses', 'campaign(id: "w:g1") { list: members'])(
    '%s shows only what the scope has',
    async (start) => {
      const page = async (region: string): Promise<Page> =>
        (
          await service.ask<{ parent: { list: Page } }>(`{ parent: ${start} { nodes { id } totalCount } } }`, {
            scope: { region: [region] },
          })
        ).data.parent.list;
      expect((await page('odd')).totalCount).toBe(1);
      expect(await page('even')).toEqual({ nodes: [], totalCount: 0 });
    },
  );
});

describe('pages', () => {
  const page = async (after: string | null, first = 2) => {
    const { data, codes } = await service.ask<{ deal: { requests: Page } }>(
      `query ($after: String, $first: Int!) { deal(id: "x:d1a") { requests(first: $first, after: $after) {
        nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } } }`,
      { variables: { after, first } },
    );
    return { codes, ...data.deal?.requests };
  };

  test('follow each other, the latest first, and stay while records are added', async () => {
    const one = await page(null);
    expect(one).toMatchObject({
      nodes: [{ id: 'x:q1-3' }, { id: 'x:q1-2' }],
      totalCount: 3,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    await service.write([
      {
        kind: 'request',
        record: { id: 'x:q1-4', relationshipId: 'x:r1', dealId: 'x:d1a', raisedAt: MOMENT + 9, channel: 'EMAIL' },
      },
    ]);
    const two = await page(one.pageInfo!.endCursor);
    expect(two).toMatchObject({ nodes: [{ id: 'x:q1-1' }], totalCount: 4, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  test('of a cursor that is none, or of another list, are refused', async () => {
    const { data } = await service.ask<{ relationship: { deals: Page } }>(
      '{ relationship(id: "x:r1") { deals(first: 1) { nodes { id } pageInfo { endCursor } } } }',
    );
    const forged = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');
    const bad = [
      'x',
      '',
      data.relationship.deals.pageInfo!.endCursor!,
      forged(['request.dealId', '2025-01-01', 'x:q1-1']),
      forged(['request.dealId', 1e300, 'x:q1-1']),
      forged(['request.dealId', 1.5, 'x:q1-1']),
      forged(['request.dealId', 1, 2]),
      forged(['request.dealId', 1]),
    ];
    for (const cursor of bad) expect((await page(cursor)).codes).toEqual(['INVALID_CURSOR']);
  });

  test('that are too large or empty are refused', async () => {
    for (const first of [0, -1, 501]) expect((await page(null, first)).codes).toEqual(['PAGE_TOO_LARGE']);
  });
});

test('a hundred relationships cost as many statements as one', async () => {
  const statements = async (first: number): Promise<object> => {
    const {
      data,
      codes,
      statements: used,
    } = await service.ask<{ relationships: { nodes: readonly object[] } }>(
      `query ($first: Int!) { relationships(first: $first, where: { businessUnit: ["Service"] }) { nodes {
        id deals(first: 5) { totalCount nodes { id
          requests(first: 2) { totalCount nodes { id deal { id } relationship { id } contributions { value } responses { nodes { id } } } }
          interactions(first: 1) { nodes { id agent { name } mode } } } }
        promises { totalCount nodes { id agent { id } } } cases { nodes { id investigations { nodes { id } } } }
        account { contacts { totalCount nodes { id occasions { nodes { id } } } } } } } }`,
      { variables: { first } },
    );
    expect(codes).toEqual([]);
    expect(data.relationships.nodes).toHaveLength(first);
    return used;
  };
  const hundred = await statements(MANY);
  expect(await statements(1)).toEqual(hundred);
});
