import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../server/src/domain/calendar.js';
import { ask } from './analytics-schema.js';
import type { ListAnswer } from './answers.js';
import { openStore, type OpenStore, RELATIONSHIPS, STATES } from './fixture.js';

let open: OpenStore;

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, STATES);
});

afterAll(() => open.close());

async function listed(args: string, asking: Partial<Parameters<typeof ask>[1]> = {}) {
  const { data, codes } = await ask<{ relationships: ListAnswer }>(
    `{ relationships${args} { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
    {
      store: open.store,
      ...asking,
    },
  );
  expect(codes).toEqual([]);
  const { nodes, ...rest } = data.relationships;
  return { ...rest, ids: nodes.map(({ id }: { id: string }) => id.replace('demo:', '')) };
}

describe('the list of relationships', () => {
  test('holds the ended ones too, by account name', async () => {
    expect(await listed('')).toMatchObject({ totalCount: 4, ids: ['Alfa', 'Beta', 'Delta', 'Gamma'] });
    expect(await listed('(where: { status: [ENDED] })')).toMatchObject({ totalCount: 1, ids: ['Gamma'] });
    expect(await listed('(where: { stage: [DISSOLUTION] })')).toMatchObject({ ids: ['Gamma'] });
  });

  test('tells apart whose suggested stage is another than the recorded', async () => {
    expect(await listed('(where: { stageDiffers: true })')).toMatchObject({ ids: ['Beta'] });
    expect(await listed('(where: { stageDiffers: false })')).toMatchObject({ ids: ['Alfa', 'Delta', 'Gamma'] });
    expect(await listed('(where: { suggestedStage: [COMMITMENT] })')).toMatchObject({ ids: ['Beta'] });
  });

  test('sorts by measures of the latest day, the ended last unless asked for first', async () => {
    expect((await listed('(orderBy: [{ measure: TRUST, direction: DESC }])')).ids).toEqual(['Delta', 'Alfa', 'Beta', 'Gamma']);
    expect((await listed('(orderBy: [{ measure: TRUST, nulls: FIRST }])')).ids).toEqual(['Gamma', 'Beta', 'Alfa', 'Delta']);
  });

  test('is sorted and filtered as of the day that is asked for', async () => {
    // at the end of September Alfa had 60, Beta 50, Gamma 40; Delta had not begun
    expect((await listed('(asOf: "2025-09-30", orderBy: [{ measure: TRUST }])')).ids).toEqual(['Gamma', 'Beta', 'Alfa', 'Delta']);
    expect(await listed('(asOf: "2025-09-30", where: { status: [AT_RISK] })')).toMatchObject({ ids: ['Gamma'] });
    expect(await listed('(where: { status: [AT_RISK] })')).toMatchObject({ ids: ['Beta'] });
    expect((await listed('(asOf: "2099-01-01", orderBy: [{ measure: TRUST }])')).ids).toEqual(['Beta', 'Alfa', 'Delta', 'Gamma']);
    const daysAsked: number[] = [];
    await listed('(asOf: "2025-10-15")', { daysAsked });
    expect(daysAsked).toEqual([dayOf('2025-10-15')]);
  });

  test('pages', async () => {
    const first = await listed('(first: 3, orderBy: [{ measure: TRUST }])');
    expect(first).toMatchObject({ totalCount: 4, ids: ['Beta', 'Alfa', 'Delta'], pageInfo: { hasNextPage: true } });
    const second = await listed(`(first: 3, orderBy: [{ measure: TRUST }], after: "${first.pageInfo.endCursor}")`);
    expect(second).toMatchObject({ totalCount: 4, ids: ['Gamma'], pageInfo: { hasNextPage: false } });
  });

  test('shows what the row scope lets through', async () => {
    expect(await listed('', { scope: { team: ['blue'] } })).toMatchObject({ totalCount: 1, ids: ['Delta'] });
    expect(await listed('(where: { team: ["red"] })', { scope: { team: ['blue'] } })).toMatchObject({ totalCount: 0, ids: [] });
    expect(await listed('', { scope: { segment: [] } })).toMatchObject({ totalCount: 0 });
  });
});

describe('members of a dimension', () => {
  const members = async (args: string, asking: Partial<Parameters<typeof ask>[1]> = {}) =>
    (
      await ask<{ dimensionMembers: readonly object[] }>(`{ dimensionMembers(${args}) { value label relationships } }`, {
        store: open.store,
        ...asking,
      })
    ).data.dimensionMembers;

  test('are listed by frequency, with labels', async () => {
    expect(await members('dimension: OWNER')).toEqual([
      { value: 'demo:ann', label: 'Ann', relationships: 2 },
      { value: 'demo:bob', label: 'Bob', relationships: 1 },
    ]);
    expect(await members('dimension: STATUS')).toEqual(
      expect.arrayContaining([
        { value: 'HEALTHY', label: 'HEALTHY', relationships: 2 },
        { value: 'ENDED', label: 'ENDED', relationships: 1 },
      ]),
    );
  });

  test('are searched by label in any case', async () => {
    expect(await members('dimension: ACCOUNT, search: "LT"')).toEqual([{ value: 'demo:account-Delta', label: 'Delta', relationships: 1 }]);
    expect(await members('dimension: ACCOUNT, search: "%"')).toEqual([]);
  });

  test('are those of the row scope', async () => {
    expect(await members('dimension: OWNER', { scope: { team: ['blue'] } })).toEqual([
      { value: 'demo:bob', label: 'Bob', relationships: 1 },
    ]);
  });
});

describe('the catalogue', () => {
  test('says what every number means', async () => {
    const { data } = await ask<{
      catalog: { measures: { name: string; dataset: string }[]; dimensions: { name: string; dataset: string; grains: unknown }[] };
    }>(
      '{ catalog { measures { name dataset unit additivity minimumSample higherIsBetter definition } dimensions { name dataset grains } } }',
      open,
    );
    const measures = data.catalog.measures.filter(({ dataset }) => dataset === 'relationship');
    const dimensions = data.catalog.dimensions.filter(({ dataset }) => dataset === 'relationship');
    expect(measures).toHaveLength(19);
    expect(data.catalog.measures.filter(({ dataset }) => dataset === 'deal')).toMatchObject([
      { name: 'DEALS', unit: 'deals', additivity: 'ADDITIVE' },
      { name: 'WON', higherIsBetter: true },
      { name: 'LOST', higherIsBetter: false },
      { name: 'WIN_RATE', unit: 'percent', additivity: 'NON_ADDITIVE', minimumSample: 5 },
      { name: 'REVENUE', unit: 'money', additivity: 'ADDITIVE' },
      { name: 'MARGIN' },
      { name: 'MARGIN_RATE' },
      { name: 'DISCOUNT', higherIsBetter: null },
      { name: 'RENEWALS_DUE' },
      { name: 'RENEWED' },
      { name: 'RENEWAL_RATE' },
      { name: 'RELATIONSHIPS', additivity: 'NON_ADDITIVE' },
    ]);
    expect(measures.find(({ name }: { name: string }) => name === 'RELATIONSHIPS')).toMatchObject({
      additivity: 'SEMI_ADDITIVE',
      unit: 'relationships',
    });
    expect(measures.find(({ name }: { name: string }) => name === 'AT_RISK_SHARE')).toMatchObject({
      additivity: 'NON_ADDITIVE',
      higherIsBetter: false,
    });
    expect(dimensions.filter(({ grains }: { grains: unknown }) => grains !== null).map(({ name }: { name: string }) => name)).toEqual([
      'PERIOD',
      'START_COHORT',
    ]);
  });
});
