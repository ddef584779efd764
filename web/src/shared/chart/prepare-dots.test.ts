import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { chartFormatOf } from './chart-format.ts';
import { prepareDots, type DotSource } from './prepare-dots.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'chart' });
const prepare = (sources: DotSource[]) => prepareDots(sources, { earlier: 'before', peers: 'peers' }, words, chartFormatOf('en'));

function dot(label: string, value: number | null, peers: number | null): DotSource {
  return {
    key: label,
    label,
    value,
    low: value === null ? null : value - 5,
    high: value === null ? null : value + 5,
    n: 9,
    earlier: null,
    peers,
  };
}

describe('preparing a dot plot', () => {
  test('of nothing says so', () => {
    expect(prepare([])).toMatchObject({ rows: [], summary: 'Nothing to draw in this window.' });
  });

  test('of one line names it once highest and once lowest', () => {
    expect(prepare([dot('Courtesy', 80, null)]).summary).toBe('Courtesy is highest (80.0), Courtesy lowest (80.0).');
  });

  test('puts the line furthest below its peers first and the one without peers last', () => {
    // gaps: 60 - 70 = -10, 80 - 75 = +5, none
    const model = prepare([dot('Courtesy', 80, 75), dot('Futurism', 50, null), dot('Availability', 60, 70)]);
    expect(model.rows.map((row) => row.label)).toEqual(['Availability', 'Courtesy', 'Futurism']);
    expect(model.summary).toBe(
      'Courtesy is highest (80.0), Futurism lowest (50.0). Furthest below its peers: Availability, by 10.0 points.',
    );
  });

  test('keeps a line without a value and says that there is none', () => {
    const [row] = prepare([dot('Courtesy', null, 75)]).rows;
    expect([row?.print, row?.sentence]).toEqual(['no data', 'Courtesy: no data; peers: 75.0']);
  });

  test('says the line in words with its range', () => {
    expect(prepare([dot('Courtesy', 80, 75)]).rows[0]?.sentence).toBe('Courtesy: 80.0 (90 %: 75–85); peers: 75.0');
  });
});
