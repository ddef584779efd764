import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './analytics-schema.js';
import type { OpenStore } from './fixture.js';
import { openFlowStore, response } from './flow-fixture.js';

const BY_PHONE = { channel: 'PHONE_CALL', mode: 'PHONE' } as const;

let open: OpenStore;

beforeAll(async () => {
  open = await openFlowStore({
    fact_response: [
      response('1', 1, '2025-10-10T08:00:00Z', { request_id: 'demo:r1', quality: 0.75, completeness: 0.5, goodness: 0.625 }),
      response('2', 1, '2025-10-11T08:00:00Z', { quality: 0.5, goodness: 0.5 }),
      response('3', 2, '2025-10-12T08:00:00Z', { ...BY_PHONE, completeness: 0.25, goodness: 0.25 }),
      response('4', 2, '2025-10-13T08:00:00Z', { ...BY_PHONE, request_id: 'demo:r2' }),
    ],
  });
});

afterAll(() => open.close());

test('responses by mode, asked and unasked, judged or not', async () => {
  const shown = 'responses unasked judged quality { value n } completeness { value n } goodness { value n }';
  const none = { value: null, n: 0 };
  const { data, codes } = await ask<unknown>(
    `{ responseAnalytics(window: { between: { from: "2025-10-01", to: "2025-12-01" } }) {
      total { ${shown} } buckets(groupBy: [{ dimension: MODE }]) { nodes { mode ${shown} } }
    } }`,
    open,
  );
  expect(codes).toEqual([]);
  expect(data).toEqual({
    responseAnalytics: {
      // quality is judged of relationship 1 alone: (75 + 50) / 2; goodness of both: ((62.5 + 50) / 2 + 25) / 2
      total: {
        responses: 4,
        unasked: 2,
        judged: 3,
        quality: { value: 62.5, n: 2 },
        completeness: { value: 37.5, n: 2 },
        goodness: { value: 40.625, n: 3 },
      },
      buckets: {
        nodes: [
          {
            mode: 'PHONE',
            responses: 2,
            unasked: 1,
            judged: 1,
            quality: none,
            completeness: { value: 25, n: 1 },
            goodness: { value: 25, n: 1 },
          },
          {
            mode: 'WRITTEN',
            responses: 2,
            unasked: 1,
            judged: 2,
            quality: { value: 62.5, n: 2 },
            completeness: { value: 50, n: 1 },
            goodness: { value: 56.25, n: 2 },
          },
        ],
      },
    },
  });
});
