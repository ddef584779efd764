import { expect, test } from 'vitest';
import { STREAMS } from '../domain/stream.js';
import { blankState } from '../scoring/state.js';
import { emptySums } from '../scoring/stream-sums.js';
import { streamColumns } from './stream-columns.js';

test('every stream has its own figures under its own name', () => {
  const state = blankState();
  const sums = emptySums();
  STREAMS.forEach((_, index) => {
    state.scores[index] = 100 + index;
    state.sds[index] = 200 + index;
    sums.mass[index] = 300 + index;
    sums.votes[index] = 1 + index;
  });
  const expected = STREAMS.flatMap((stream, index) => {
    const name = stream.toLowerCase();
    return [
      [`score_${name}`, 100 + index],
      [`sd_${name}`, 200 + index],
      [`mass_${name}`, 300 + index],
      [`votes_${name}`, 1 + index],
    ];
  });
  expect(streamColumns(state, sums)).toEqual({ ...Object.fromEntries(expected), votes: 55 });
});
