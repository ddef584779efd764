import { expect, test } from 'vitest';
import { spreadPlaces } from './spread-places.ts';

test('places keep their order, get their room and stay below the limit', () => {
  expect(spreadPlaces([50, 10, 12, 98], 16, 100)).toEqual([50, 10, 26, 98]);
  expect(spreadPlaces([95, 99], 16, 100)).toEqual([84, 100]);
  expect(spreadPlaces([], 16, 100)).toEqual([]);
});
