import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { chartFormatOf } from './chart-format.ts';
import { hexCells } from './hex-cells.ts';
import { prepareMap, type MapSource } from './prepare-map.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'chart' });
const axes = { x: 'Trust', y: 'Commitment' };
const prepare = (sources: MapSource[], total = sources.length) => prepareMap(sources, axes, total, words, chartFormatOf('en'));
const at = (x: number | null, y: number | null): MapSource => ({ key: `${x}/${y}`, label: 'Ada Ltd', x, y });

describe('preparing the map of trust and commitment', () => {
  test('of nothing says so and has no medians', () => {
    expect(prepare([])).toMatchObject({ dots: [], medians: null, summary: 'Nothing to draw in this window.' });
  });

  test('of one relationship stands at its own medians', () => {
    expect(prepare([at(60, 40)])).toMatchObject({ medians: { x: 60, y: 40 }, dots: [{ quadrant: 'both-high' }] });
  });

  test('leaves out what lacks one of the two scores and says how many are drawn', () => {
    const model = prepare([at(60, 40), at(null, 40)]);
    expect(model.dots).toHaveLength(1);
    expect(model.notice).toBe('1 of 2 relationships are drawn.');
  });

  test('cuts at the medians, halfway between the middle two of an even number', () => {
    // trust 40, 50, 60, 80 → 55; commitment 10, 20, 30, 45 → 25
    const model = prepare([at(40, 30), at(50, 10), at(60, 20), at(80, 45)]);
    expect(model.medians).toMatchObject({ x: 55, y: 25 });
    expect(model.dots.map((dot) => dot.quadrant)).toEqual(['y-only', 'both-low', 'x-only', 'both-high']);
    expect(model.summary).toContain('Of 4 relationships, 1 have commitment above');
  });

  test('of more than four hundred counts them in cells that lose none', () => {
    const many = Array.from({ length: 401 }, (_, index) => at((index * 7) % 101, (index * 3) % 101));
    const model = prepare(many);
    expect([model.dots.length, model.cells.reduce((sum, cell) => sum + cell.count, 0)]).toEqual([0, 401]);
    expect(model.table.rows).toHaveLength(401);
  });

  test('steps the shade of a cell by the root of its share', () => {
    // 1 of 4 → root 0.5 → 3.5 → step 4
    const cells = hexCells([at(50, 50), at(50, 50), at(50, 50), at(50, 50), at(90, 50)].map(({ x, y }) => ({ x: x ?? 0, y: y ?? 0 })));
    expect(cells.map((cell) => cell.step)).toEqual([7, 4]);
  });
});
