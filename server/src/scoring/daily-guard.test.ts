import { expect, it } from 'vitest';
import { guarded } from './daily-guard.js';
import golden from './golden.json' with { type: 'json' };

function vote(weight: number, day = 1, source = 'demo'): { day: number; stream: 'COURTESY'; source: string; weight: number } {
  return { day, stream: 'COURTESY', source, weight };
}

it('scales weights 4, 4, 2 of one day down to the cap of 3', () => {
  const weights = guarded([vote(4), vote(4), vote(2)], 3).map(({ weight }) => weight);
  golden.G0_rules.cap[0]!.forEach((expected, index) => expect(weights[index]).toBeCloseTo(expected, 6));
});

it('leaves alone what stays within the cap, or is of another day or source', () => {
  const votes = [vote(3), vote(3, 1, 'other'), vote(3, 2), vote(1, 3), vote(2, 3)];
  expect(guarded(votes, 3)).toEqual(votes);
});

it('gives votes back in order of day', () => {
  expect(guarded([vote(1, 9), vote(1, 3), vote(1, 5)], 3).map(({ day }) => day)).toEqual([3, 5, 9]);
});
