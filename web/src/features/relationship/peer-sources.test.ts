import { expect, test } from 'vitest';
import { peerSources } from './peer-sources.ts';

const value = (number: number) => ({ value: number, low: number - 1, high: number + 1, n: 3 });
const labels = { trust: 'Trust', commitment: 'Commitment', peers: 'Peers' };
const january = { start: '2026-01-01', end: '2026-02-01', complete: true };
const february = { start: '2026-02-01', end: '2026-03-01', complete: false };
const peers = [
  { period: january, trust: value(60) },
  { period: february, trust: value(61) },
];
const values = (states: Parameters<typeof peerSources>[0]) =>
  peerSources(states, peers, labels).map((source) => source.samples.map((sample) => sample.value));

test('a state stands in the period that holds its day', () => {
  expect(
    values([
      { asOf: '2026-01-31', trust: value(70), commitment: value(40) },
      { asOf: '2026-02-14', trust: value(71), commitment: value(41) },
    ]),
  ).toEqual([
    [70, 71],
    [40, 41],
    [60, 61],
  ]);
});

test('a period without a state is a gap, never zero', () => {
  expect(values([{ asOf: '2026-02-14', trust: value(71), commitment: value(41) }])).toEqual([
    [null, 71],
    [null, 41],
    [60, 61],
  ]);
});

test('of two states in one period the later counts', () => {
  expect(
    values([
      { asOf: '2026-01-10', trust: value(70), commitment: value(40) },
      { asOf: '2026-01-31', trust: value(72), commitment: value(42) },
    ])[0],
  ).toEqual([72, null]);
});
