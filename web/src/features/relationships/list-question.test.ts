import { expect, test } from 'vitest';
import { listQuestion, orderOf } from './list-question.ts';
import { readListSearch } from './list-search.ts';
import { relationshipWhereOf, chipsOf } from '../../shared/filter/filter-dimension.ts';
import { readGlobalSearch } from '../../shared/filter/global-search.ts';
import { comparisonOf, grainOf, timeWindowOf } from '../../shared/filter/time-window.ts';

function filtersOf(raw: Record<string, unknown>) {
  const search = readGlobalSearch(raw);
  return {
    search,
    window: timeWindowOf(search),
    comparison: comparisonOf(search),
    grain: grainOf(search),
    where: relationshipWhereOf(search),
    chips: chipsOf(search),
    asTables: false,
  };
}

test('without an order the least trusted come first', () => {
  expect(orderOf(undefined)).toEqual([{ measure: 'TRUST', direction: 'ASC', nulls: 'LAST' }]);
  expect(orderOf('-commitment')).toEqual([{ measure: 'COMMITMENT', direction: 'DESC', nulls: 'LAST' }]);
});

test('an unknown order and an empty cursor count as absent', () => {
  const { sort, after } = readListSearch({ sort: 'luck', after: '' });
  expect([sort, after]).toEqual([undefined, undefined]);
});

test('one page is asked for with the filters, the order and the cursor of the address', () => {
  const question = listQuestion(filtersOf({ stage: 'EXPANSION' }), readListSearch({ after: 'c1' }), 50);
  expect(question).toEqual({
    where: { stage: ['EXPANSION'] },
    orderBy: [{ measure: 'TRUST', direction: 'ASC', nulls: 'LAST' }],
    first: 50,
    after: 'c1',
    asOf: null,
  });
});

test('scores are those of the last day of a custom window', () => {
  expect(listQuestion(filtersOf({ range: 'custom', from: '2026-01-01', to: '2026-03-31' }), readListSearch({}), 50).asOf).toBe(
    '2026-03-31',
  );
});
