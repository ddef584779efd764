import { expect, test } from 'vitest';
import { readGlobalSearch } from './global-search.ts';
import { parseSearchText, printSearchText } from './search-text.ts';

const roundTrip = (search: Record<string, unknown>) => readGlobalSearch(parseSearchText(printSearchText(search)));

test('an id that looks like a number survives', () => {
  expect(roundTrip({ owner: ['662E41', '007', '1e3'] }).owner).toEqual(['662E41', '007', '1e3']);
});

test('a list is written with commas, and a comma inside a member survives', () => {
  expect(printSearchText({ stage: ['EXPANSION', 'AWARENESS'] })).toBe('?stage=EXPANSION,AWARENESS');
  expect(roundTrip({ sector: ['Food, drink', '100 % local', 'plain'] }).sector).toEqual(['Food, drink', '100 % local', 'plain']);
});

test('signs with a meaning in addresses survive in members', () => {
  const members = ['a&b=c', 'über+unter', 'demo:agent-1', '%2C', '#1?'];
  expect(roundTrip({ team: members }).team).toEqual(members);
});

test('an empty search prints nothing', () => {
  expect(printSearchText({ range: undefined, stage: [], owner: undefined })).toBe('');
});
