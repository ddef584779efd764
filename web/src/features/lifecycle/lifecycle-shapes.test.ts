import { describe, expect, test } from 'vitest';
import { cohortCurves } from './cohort-curves.ts';
import { dissolutionSides } from './dissolution-sides.ts';
import { stagePanels } from './stage-panels.ts';
import { transitionRows, transitionTable } from './transition-rows.ts';
import { wholeHistory } from './whole-history.ts';

describe('the matrix of moves', () => {
  const moves = [
    { from: null, to: 'EXPLORATION', moves: 4, relationships: 4, share: 1 },
    { from: 'AWARENESS', to: 'EXPANSION', moves: 3, relationships: 2, share: 0.75 },
    { from: 'AWARENESS', to: 'DISSOLUTION', moves: 1, relationships: 1, share: 0.25 },
  ] as const;

  test('has a row for new and for each stage, shaded by the share of the row', () => {
    const rows = transitionRows(moves);
    expect(rows.map(({ from, moves: out }) => [from, out])).toEqual([
      [null, 4],
      ['EXPLORATION', 0],
      ['AWARENESS', 4],
      ['EXPANSION', 0],
      ['COMMITMENT', 0],
      ['DISSOLUTION', 0],
    ]);
    expect(rows[2]?.cells.map((cell) => cell?.shade ?? null)).toEqual([null, null, 6, null, 2]);
    expect(rows[0]?.cells[0]?.shade).toBe(7);
  });

  test('goes out as one row per move', () => {
    const table = transitionTable(moves, { stage: (stage) => stage ?? 'new', columns: ['from', 'to', 'moves', 'relationships', 'share'] });
    expect(table.rows[1]?.cells).toEqual(['AWARENESS', 'EXPANSION', 3, 2, 75]);
    expect(table.columns.map(({ numeric }) => numeric)).toEqual([false, false, true, true, true]);
  });
});

test('stages have a panel each, in their order, and none where nobody was', () => {
  const period = (month: string) => ({ start: `2025-${month}-01`, end: `2025-${month}-28` });
  const panels = stagePanels(
    [
      { stage: 'EXPANSION', relationships: 7, period: period('02') },
      { stage: 'EXPANSION', relationships: 5, period: period('01') },
      { stage: 'AWARENESS', relationships: 0, period: period('01') },
      { stage: null, relationships: 2, period: period('01') },
    ],
    (stage) => stage,
  );
  expect(panels.map(({ key, samples }) => [key, samples.map(({ count }) => count)])).toEqual([
    ['AWARENESS', [0]],
    ['EXPANSION', [5, 7]],
  ]);
});

test('of cohorts the latest are drawn beside the curve of all', () => {
  const cohorts = [null, '2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'].map((member) => ({
    member,
    points: [],
  }));
  const curves = cohortCurves({ label: 'All', points: [] }, cohorts, (member) => member.slice(0, 4));
  expect(curves.map(({ label }) => label)).toEqual(['All', '2020', '2021', '2022', '2023', '2024']);
  expect(new Set(curves.map(({ ink }) => ink)).size).toBe(6);
});

test('dissolutions stand on the side of who ended them; who is not recorded is counted beside', () => {
  const { sources, unknown } = dissolutionSides(
    [
      { endedBy: 'CUSTOMER', reason: 'DISSATISFIED', relationships: 2 },
      { endedBy: 'SUPPLIER', reason: 'FRAUD', relationships: 1 },
      { endedBy: 'NOT_RECORDED', reason: 'NOT_RECORDED', relationships: 3 },
    ],
    [{ endedBy: 'CUSTOMER', reason: 'DISSATISFIED', cumulativeIncidence: 0.2 }],
    (reason) => reason.toLowerCase(),
  );
  expect(sources.map(({ side, label, count, share }) => [side, label, count, share])).toEqual([
    ['LEFT', 'dissatisfied', 2, 0.2],
    ['RIGHT', 'fraud', 1, 0],
  ]);
  expect(unknown).toBe(3);
});

test('the whole history ends with the window', () => {
  expect(wholeHistory('2026-11-22')).toEqual({ between: { from: '2007-01-01', to: '2026-11-22' } });
});
