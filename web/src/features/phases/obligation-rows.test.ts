import { expect, test } from 'vitest';
import type { ObligationMatrixQuery } from './obligation-matrix.gen.ts';
import { OBLIGATIONS_OF_PHASE, obligationRows, obligationTable } from './obligation-rows.ts';

const meta = { __typename: 'AnalyticsMeta', from: '2026-01-01', to: '2026-02-01', timeZone: 'Europe/Rome', freshThrough: '' } as const;
const judged = (value: number | null, n: number) => ({ __typename: 'Estimate', value, n }) as const;
const data: ObligationMatrixQuery = {
  requestAnalytics: {
    __typename: 'RequestAnalytics',
    id: 'a',
    meta,
    buckets: {
      __typename: 'RequestBucketConnection',
      nodes: [
        { __typename: 'RequestBucket', id: 'r1', obligation: 'SPARE_PARTS', requests: 4, overdue: 1, coverage: judged(75, 4) },
        { __typename: 'RequestBucket', id: 'r2', obligation: null, requests: 9, overdue: 9, coverage: judged(0, 9) },
      ],
    },
  },
  responseAnalytics: {
    __typename: 'ResponseAnalytics',
    id: 'b',
    buckets: {
      __typename: 'ResponseBucketConnection',
      nodes: [
        {
          __typename: 'ResponseBucket',
          id: 's1',
          obligation: 'SPARE_PARTS',
          responses: 5,
          unasked: 2,
          quality: judged(100, 3),
          completeness: judged(null, 0),
        },
      ],
    },
    byMode: {
      __typename: 'ResponseBucketConnection',
      nodes: [{ __typename: 'ResponseBucket', id: 'm1', obligation: 'SPARE_PARTS', mode: 'PHONE', quality: judged(0, 1) }],
    },
  },
};

test('an obligation shows what was asked, given and judged; nothing judged is no zero', () => {
  const rows = obligationRows(data, 'POST_DEAL');
  expect(rows.map(({ obligation }) => obligation)).toEqual(OBLIGATIONS_OF_PHASE.POST_DEAL);
  expect(rows.find(({ obligation }) => obligation === 'SPARE_PARTS')).toEqual({
    obligation: 'SPARE_PARTS',
    requests: 4,
    overdue: 1,
    responses: 5,
    unasked: 2,
    coverage: { value: 75, n: 4, shade: 6 },
    quality: { value: 100, n: 3, shade: 7 },
    completeness: null,
    byMode: { FACE_TO_FACE: null, PHONE: { value: 0, n: 1, shade: 1 }, WRITTEN: null, DIGITAL: null },
  });
});

test('an obligation of which nothing is known is a row all the same', () => {
  const rows = obligationRows(data, 'PRE_DEAL');
  expect(rows).toHaveLength(5);
  expect(obligationTable(rows.slice(0, 1), ['Obligation', 'Asked'], (obligation) => obligation.toLowerCase())).toEqual({
    columns: [
      { label: 'Obligation', numeric: false },
      { label: 'Asked', numeric: true },
    ],
    rows: [{ mark: 0, cells: ['comprehensive_data', 0, 0, 0, 0, null, null, null, null, null, null, null] }],
  });
});
