import type { ChartFormat } from './chart-format.ts';
import type { ChartTable, ChartWordsAndTable, Stroke } from './chart-model.ts';
import type { ChartWords } from './chart-words.ts';
import { dayTicks, type DayTick } from './day-ticks.ts';

/** One step of a survival curve as the API answers it: shares of 0 to 1, true until the next step. */
export interface SurvivalStep {
  readonly days: number;
  readonly surviving: number;
  readonly low: number;
  readonly high: number;
  readonly atRisk: number;
}

export interface SurvivalSource {
  readonly key: string;
  readonly label: string;
  readonly ink: string;
  readonly stroke: Stroke;
  readonly steps: readonly SurvivalStep[];
}

export interface SurvivalCurve extends SurvivalSource {
  /** The name and where the curve ends. */
  readonly endText: string;
}

export interface SurvivalModel extends ChartWordsAndTable {
  readonly curves: readonly SurvivalCurve[];
  /** The axis runs from day 0 to here. */
  readonly reach: number;
  readonly ticks: readonly DayTick[];
  /** The days on which any curve steps, ascending. */
  readonly days: readonly number[];
}

const MOST_CURVES = 6;

/** Turns steps into curves with end labels, one sentence and a table. The first curve is the one that the sentence is about. */
export function prepareSurvival(sources: readonly SurvivalSource[], total: number, words: ChartWords, format: ChartFormat): SurvivalModel {
  const curves = sources
    .filter(({ steps }) => steps.length > 0)
    .slice(0, MOST_CURVES)
    .map((source) => ({ ...source, endText: `${source.label} ${format.share(source.steps.at(-1)!.surviving)}` }));
  const days = [...new Set(curves.flatMap(({ steps }) => steps.map((step) => step.days)))].toSorted((one, other) => one - other);
  const reach = Math.max(1, days.at(-1) ?? 1);
  return {
    curves,
    reach,
    ticks: dayTicks(reach, format),
    days,
    summary: summaryOf(curves[0], words, format),
    notice: total > curves.length ? words('topSeries', { shown: format.count(curves.length), total: format.count(total) }) : null,
    table: tableOf(curves, words),
  };
}

/** What a curve says of a day; null before its first step and after its last. */
export function stepOn(curve: SurvivalCurve, day: number): SurvivalStep | null {
  const last = curve.steps.at(-1);
  return last && day <= last.days ? (curve.steps.findLast(({ days }) => days <= day) ?? null) : null;
}

/** A step in words. */
export function stepText(step: SurvivalStep, words: ChartWords, format: ChartFormat): string {
  return words('survivalStep', {
    share: format.share(step.surviving),
    range: `${format.share(step.low)}–${format.share(step.high)}`,
    atRisk: step.atRisk,
  });
}

function summaryOf(curve: SurvivalCurve | undefined, words: ChartWords, format: ChartFormat): string {
  const last = curve?.steps.at(-1);
  if (!curve || !last) return words('nothingToDraw');
  return words('survivalSummary', {
    curve: curve.label,
    days: last.days,
    share: format.share(last.surviving),
    range: `${format.share(last.low)}–${format.share(last.high)}`,
  });
}

function tableOf(curves: readonly SurvivalCurve[], words: ChartWords): ChartTable {
  const numeric = [words('days'), words('survivingPercent'), words('low'), words('high'), words('atRisk')];
  const rows = curves.flatMap(({ label, steps }) =>
    steps.map((step) => [label, step.days, step.surviving * 100, step.low * 100, step.high * 100, step.atRisk]),
  );
  return {
    columns: [{ label: words('item'), numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
    rows: rows.map((cells, mark) => ({ mark, cells })),
  };
}
