import { expect, test } from 'vitest';
import { chipsOf, relationshipWhereOf, withMember, withoutMember } from './filter-dimension.ts';
import { GLOBAL_KEYS, readGlobalSearch } from './global-search.ts';

const given = (search: object) => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

test('invalid values count as absent and never throw', () => {
  expect(
    given(readGlobalSearch({ range: 'forever', cmp: '7', wd: 'yes', grain: [], stage: 'NOWHERE', owner: { a: 1 }, table: '0' })),
  ).toEqual({});
});

test('known words of a list stay when others are unknown', () => {
  expect(readGlobalSearch({ stage: 'EXPANSION,NOWHERE,DISSOLUTION' }).stage).toEqual(['EXPANSION', 'DISSOLUTION']);
});

test('a custom range needs two real days in order', () => {
  expect(given(readGlobalSearch({ range: 'custom', from: '2026-01-01', to: '2026-03-31' }))).toEqual({
    range: 'custom',
    from: '2026-01-01',
    to: '2026-03-31',
  });
  for (const [from, to] of [
    ['2026-02-30', '2026-03-31'],
    ['2026-04-01', '2026-03-31'],
    [undefined, '2026-03-31'],
    ['yesterday', 'today'],
  ]) {
    expect(given(readGlobalSearch({ range: 'custom', from, to }))).toEqual({});
  }
});

test('every key of the schema is kept on links', () => {
  expect(Object.keys(readGlobalSearch(Object.fromEntries(GLOBAL_KEYS.map((key) => [key, '?'])))).toSorted()).toEqual(
    [...GLOBAL_KEYS].toSorted(),
  );
});

test('filters become chips and the predicate of the API', () => {
  const search = readGlobalSearch({ stage: 'EXPANSION', seg: 'Core', unit: 'north,south' });
  expect(relationshipWhereOf(search)).toEqual({ stage: ['EXPANSION'], segment: ['Core'], businessUnit: ['north', 'south'] });
  expect(chipsOf(search).map(({ key, value }) => `${key}=${value}`)).toEqual(['stage=EXPANSION', 'seg=Core', 'unit=north', 'unit=south']);
});

test('adding a member twice adds it once, and removing the last removes the filter', () => {
  const once = withMember(readGlobalSearch({}), 'seg', 'Core');
  expect(withMember(once, 'seg', 'Core').seg).toEqual(['Core']);
  expect(withoutMember(once, 'seg', 'Core').seg).toBeUndefined();
});
