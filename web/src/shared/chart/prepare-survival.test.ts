import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { chartFormatOf } from './chart-format.ts';
import { prepareSurvival, stepOn, stepText, type SurvivalSource, type SurvivalStep } from './prepare-survival.ts';
import { bandPath, stepPath } from './step-path.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'chart' });
const format = chartFormatOf('en');

const steps: SurvivalStep[] = [
  { days: 0, surviving: 1, low: 1, high: 1, atRisk: 10 },
  { days: 4, surviving: 0.9, low: 0.7, high: 1, atRisk: 10 },
  { days: 7, surviving: 0.9, low: 0.7, high: 1, atRisk: 9 },
];
const source = (key: string, own = steps): SurvivalSource => ({ key, label: key, ink: 'blue', stroke: 'solid', steps: own });
const prepare = (sources: SurvivalSource[], total = sources.length) => prepareSurvival(sources, total, words, format);

describe('preparing survival curves', () => {
  test('of nothing says so', () => {
    expect(prepare([])).toMatchObject({ curves: [], days: [], summary: 'Nothing to draw in this window.' });
    expect(prepare([source('2025', [])]).curves).toEqual([]);
  });

  test('labels each curve with its end and tells of the first', () => {
    const model = prepare([source('All'), source('2025', steps.slice(0, 2))]);
    expect(model.curves.map(({ endText }) => endText)).toEqual(['All 90%', '2025 90%']);
    expect(model.summary).toBe('All: after 7 days 90% are not dissolved (90 %: 70%–100%).');
    expect([model.reach, model.days]).toEqual([7, [0, 4, 7]]);
  });

  test('says how many are not drawn', () => {
    expect(prepare([source('All')], 9).notice).toBe('The first 1 of 9 lines are drawn.');
  });

  test('keeps every step in the table, shares as percentages', () => {
    expect(prepare([source('All')]).table.rows[1]?.cells).toEqual(['All', 4, 90, 70, 100, 10]);
  });

  test('reads a day between two steps as the one before, and nothing beyond the last', () => {
    const [curve] = prepare([source('All')]).curves;
    expect([stepOn(curve!, 3)?.surviving, stepOn(curve!, 4)?.surviving, stepOn(curve!, 8)]).toEqual([1, 0.9, null]);
    expect(stepText(steps[1]!, words, format)).toBe('90% (90 %: 70%–100%), 10 at risk');
  });

  test('is drawn level until the next step, its range too', () => {
    const place = { x: (days: number) => days * 10, y: (share: number) => (1 - share) * 100 };
    expect(stepPath(steps, place)).toBe('M0 0H40V10H70V10');
    expect(bandPath(steps, place)).toBe('M0 0H40V0H70V0V30V30H40V0H0Z');
  });
});
