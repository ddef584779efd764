import { expect, test } from 'vitest';
import { trendSources, type TrendBucket } from './trend-samples.ts';

const value = (number: number) => ({ value: number, low: number - 1, high: number + 1, n: 9 });
const period = { start: '2026-01-01', end: '2026-02-01', complete: true };
const earlier = { start: '2025-01-01', end: '2025-02-01', complete: true };
const labels = { trust: 'Trust', commitment: 'Commitment' };
const samples = (bucket: TrendBucket) => trendSources([bucket], labels).map((source) => source.samples);

test('trust and commitment are drawn together, each with its own dash', () => {
  expect(trendSources([], labels).map(({ key, stroke }) => [key, stroke])).toEqual([
    ['trust', 'solid'],
    ['commitment', 'dashed'],
  ]);
});

test('a period carries its counterpart with the counterpart’s own dates', () => {
  const [trust] = samples({
    period,
    trust: value(70),
    commitment: value(40),
    previous: { period: earlier, trust: value(60), commitment: value(30) },
  });
  expect(trust).toEqual([{ ...period, ...value(70), before: { ...earlier, ...value(60) } }]);
});

test('a period without a counterpart is compared with nothing', () => {
  expect(samples({ period, trust: value(70), commitment: value(40) })[1]).toEqual([{ ...period, ...value(40), before: null }]);
});

test('a bucket without a period is not drawn', () => {
  expect(samples({ period: null, trust: value(70), commitment: value(40) })).toEqual([[], []]);
});
