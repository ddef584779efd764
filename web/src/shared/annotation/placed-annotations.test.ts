import { expect, test } from 'vitest';
import { type ListedAnnotation, placedAnnotations } from './placed-annotations.ts';

const on = (day: string): ListedAnnotation => ({
  __typename: 'Annotation',
  id: day,
  on: day,
  until: null,
  title: `of ${day}`,
  text: null,
  scope: 'ALL',
  authorName: 'Ada',
  mayChange: false,
});
const placed = (days: readonly string[], starts: readonly string[]): readonly string[] =>
  placedAnnotations(days.map(on), starts).map((one) => one.on);

test('a day stands where it is; one in the last period, or that began before the first, at the edge', () => {
  expect(placed(['2025-01-20', '2025-03-10', '2025-04-17'], ['2025-02-01', '2025-03-01', '2025-04-01'])).toEqual([
    '2025-02-01',
    '2025-03-10',
    '2025-04-01',
  ]);
});

test('no period has no place, and one period one', () => {
  expect(placed(['2025-01-20'], [])).toEqual([]);
  expect(placed(['2025-01-20', '2025-02-20'], ['2025-01-01'])).toEqual(['2025-01-01', '2025-01-01']);
});
