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

test('an unknown order, an empty name and an empty cursor count as absent', () => {
  const { sort, q, after } = readListSearch({ sort: 'luck', q: '   ', after: '' });
  expect([sort, q, after]).toEqual([undefined, undefined, undefined]);
});

test('the name searched for narrows the filters', () => {
  const question = listQuestion(filtersOf({ stage: 'EXPANSION' }), readListSearch({ q: ' Rossi ', after: 'c1' }), 50);
  expect(question).toEqual({
    where: { stage: ['EXPANSION'], search: 'Rossi' },
    orderBy: [{ measure: 'TRUST', direction: 'ASC', nulls: 'LAST' }],
    first: 50,
    after: 'c1',
    asOf: null,
  });
});

test('scores are those of the last day of a custom window', () => {
  expect(listQuestion(filtersOf({ range: 'custom', from: '2026-01-01', to: '2026-03-31' }), readListSearch({}), 50).asOf).toBe('2026-03-31');
});
