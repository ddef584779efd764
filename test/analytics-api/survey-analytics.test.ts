import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './analytics-schema.js';
import type { OpenStore } from './fixture.js';
import { at, openFlowStore, survey } from './flow-fixture.js';

const answered = (date: string) => ({ responded_at: at(`${date}T08:00:00Z`) });
const WINDOW = '(window: { between: { from: "2025-10-01", to: "2025-12-01" } }';

let open: OpenStore;
let loud: OpenStore;

beforeAll(async () => {
  open = await openFlowStore({
    fact_survey: [
      survey('1', 1, '2025-10-10T08:00:00Z', { ...answered('2025-11-02'), csat: 0.75, nps: 0.9, ces: 5 / 6 }),
      survey('2', 1, '2025-10-11T08:00:00Z', { wave: '2' }),
      survey('3', 2, '2025-10-12T08:00:00Z', { ...answered('2025-10-13'), csat: 0.5, nps: 0.6, ces: 0.5 }),
      survey('4', 2, '2025-10-13T08:00:00Z', { ...answered('2025-10-13'), is_invited: false, nps: 0.7 }),
    ],
  });
  // 70 promoters, 20 passives, 10 detractors, all of one relationship
  const nps = (index: number) => (index < 70 ? 1 : index < 90 ? 0.8 : 0.3);
  loud = await openFlowStore({
    fact_survey: Array.from({ length: 100 }, (_, index) =>
      survey(`${index}`, 1, '2025-10-10T08:00:00Z', { ...answered('2025-10-10'), nps: nps(index) }),
    ),
  });
});

afterAll(async () => {
  await open.close();
  await loud.close();
});

test('who was asked, who answered, and how satisfied they were', async () => {
  const shown = `invitations responses responseRate { value n } csat { value n } nps { value n low high relationships } promoters detractors ces { value n } relationships`;
  const { data, codes } = await ask<{ surveyAnalytics: { total: unknown; buckets: { nodes: unknown[] } } }>(
    `{ surveyAnalytics${WINDOW}) { total { ${shown} } buckets(groupBy: [{ dimension: WAVE }]) { nodes { wave invitations responseRate { value } nps { status } } } } }`,
    open,
  );
  expect(codes).toEqual([]);
  expect(data.surveyAnalytics.total).toEqual({
    invitations: 3,
    // two to invitations, one unasked
    responses: 3,
    responseRate: { value: 200 / 3, n: 3 },
    csat: { value: 50, n: 2 },
    // one promoter, one detractor, one between; relationships of +1 of 1 and −1 of 2 are too unlike to tell anything
    nps: { value: 0, n: 3, low: -100, high: 100, relationships: 2 },
    promoters: 1,
    detractors: 1,
    // 5/6 is easy, the middle of the scale is not
    ces: { value: 50, n: 2 },
    relationships: 2,
  });
  expect(data.surveyAnalytics.buckets.nodes).toEqual([
    { wave: '2', invitations: 1, responseRate: { value: 0 }, nps: { status: 'NO_DATA' } },
    { wave: null, invitations: 2, responseRate: { value: 100 }, nps: { status: 'LOW_N' } },
  ]);
});

test('by when they answered, invitations without an answer are in no window', async () => {
  const { data } = await ask<{ surveyAnalytics: { buckets: { nodes: unknown[] } } }>(
    `{ surveyAnalytics${WINDOW}, by: RESPONDED) { buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }]) { nodes { period { start } responses promoters } } } }`,
    open,
  );
  expect(data.surveyAnalytics.buckets.nodes).toEqual([
    { period: { start: '2025-10-01' }, responses: 2, promoters: 0 },
    { period: { start: '2025-11-01' }, responses: 1, promoters: 1 },
  ]);
});

test('the range of a net promoter score is that of 70 promoters, 20 passives and 10 detractors', async () => {
  const { data } = await ask<{ surveyAnalytics: { total: { nps: { value: number; low: number; high: number } } } }>(
    `{ surveyAnalytics${WINDOW}) { total { nps { value low high } } } }`,
    loud,
  );
  // standard error 6.633250; 60 ± 1.644854 · 6.633250
  const { value, low, high } = data.surveyAnalytics.total.nps;
  expect(value).toBe(60);
  expect(low).toBeCloseTo(49.089275, 5);
  expect(high).toBeCloseTo(70.910725, 5);
});
