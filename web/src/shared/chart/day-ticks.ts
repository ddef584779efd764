import type { ChartFormat } from './chart-format.ts';

/** A labelled place on an axis of days since a beginning. */
export interface DayTick {
  readonly days: number;
  readonly label: string;
}

const STEPS = [1, 2, 5, 10, 20, 30, 60, 90, 180, 365, 730, 1825, 3650] as const;
const MOST_TICKS = 7;

/** Labelled places from day 0 to the last, seven at most. */
export function dayTicks(last: number, format: ChartFormat): DayTick[] {
  const step = STEPS.find((candidate) => Math.floor(last / candidate) < MOST_TICKS) ?? 7300;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => ({ days: index * step, label: format.count(index * step) }));
}
