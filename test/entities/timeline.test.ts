import { beforeAll, describe, expect, test } from 'vitest';
import type { RowScope } from '../../server/src/access/row-scope.js';
import { type EntityService, openEntityService } from './entity-service.js';
import { WORLD } from './entity-world.js';

interface Timeline {
  readonly nodes: readonly { readonly __typename: string; readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let service: EntityService;

beforeAll(async () => {
  service = await openEntityService([
    ...WORLD,
    { kind: 'stageChange', record: { id: 'w:sc', relationshipId: 'w:r1', stage: 'AWARENESS', occurredAt: Date.UTC(2025, 0, 2) } },
    {
      kind: 'deal',
      record: { id: 'w:done', relationshipId: 'w:r1', preDealOn: '2025-01-01', closedOn: '2025-07-01', outcome: 'WON', amount: 7 },
    },
    {
      kind: 'action',
      record: {
        id: 'w:later',
        relationshipId: 'w:r1',
        practice: 'PERSONAL_NOTE',
        dueOn: '2026-01-01',
        state: 'PLANNED',
        plannedBy: 'HAND',
      },
    },
  ]);
});

const IDS = [
  'Interaction',
  'StageChange',
  'TypeChange',
  'Deal',
  'Request',
  'Response',
  'Promise',
  'Rating',
  'Case',
  'Investigation',
  'Referral',
  'SurveyInvitation',
  'SurveyResponse',
  'CampaignMember',
  'Action',
  'QualityReview',
];
const NODES = `__typename ${IDS.map((type) => `... on ${type} { id }`).join(' ')}`;

async function timeline(args = '', scope?: RowScope, id = 'w:r1'): Promise<Timeline | null> {
  const { data, codes } = await service.ask<{ relationship: { timeline: Timeline } | null }>(
    `{ relationship(id: "${id}") { timeline${args && `(${args})`} { nodes { ${NODES} } pageInfo { hasNextPage endCursor } } } }`,
    scope && { scope },
  );
  expect(codes).toEqual([]);
  return data.relationship?.timeline ?? null;
}

describe('the timeline of a relationship', () => {
  test('lists everything that has a time, newest first', async () => {
    const { nodes } = (await timeline())!;
    expect(nodes.map(({ __typename, id }) => `${__typename} ${id}`)).toEqual([
      'Deal w:done',
      'Action w:z1',
      'QualityReview w:q1',
      'Response w:s',
      'Referral w:f0',
      'SurveyInvitation w:y1',
      'SurveyResponse w:x1',
      'Investigation w:v1',
      'Rating w:ra',
      'Request w:q',
      'Promise w:pr',
      'Interaction w:i1',
      'Referral w:f1',
      'Case w:e1',
      'CampaignMember w:b1',
      'StageChange w:sc',
      'TypeChange w:tc',
    ]);
  });

  test('does not tell what is still to come, nor of deals that are not over', async () => {
    const ids = (await timeline())!.nodes.map(({ id }) => id);
    expect(ids).not.toContain('w:later');
    expect(ids).not.toContain('w:d1');
  });

  test('is paged without a gap', async () => {
    const all = (await timeline())!.nodes.map(({ id }) => id);
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { nodes, pageInfo } = (await timeline(`first: 4${after}`))!;
      seen.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(all);
  });

  test('is of the kinds that are asked for', async () => {
    expect((await timeline('kinds: [CASE, PROMISE]'))!.nodes.map(({ id }) => id)).toEqual(['w:pr', 'w:e1']);
    expect((await timeline('kinds: []'))!.nodes).toEqual([]);
  });

  test('is of the row scope', async () => {
    expect(await timeline('', { region: ['even'] })).toBe(null);
    expect((await timeline('', { region: ['odd'] }))!.nodes).toHaveLength(17);
  });

  test('refuses cursors that are none', async () => {
    const forged = (moment: unknown): string => Buffer.from(JSON.stringify(['history', moment, 'w:e1', 'case'])).toString('base64url');
    for (const cursor of ['x', forged(1e300), forged('2025-01-01'), forged(0.5)]) {
      const { codes } = await service.ask(`{ relationship(id: "w:r1") { timeline(after: "${cursor}") { nodes { __typename } } } }`);
      expect(codes).toEqual(['INVALID_CURSOR']);
    }
  });

  test('costs as many statements for two relationships as for one', async () => {
    const statements = async (first: number) =>
      (await service.ask(`{ relationships(first: ${first}) { nodes { timeline(kinds: [CASE, REQUEST]) { nodes { __typename } } } } }`))
        .statements;
    expect(await statements(2)).toEqual(await statements(1));
  });
});
