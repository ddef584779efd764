import type { ChartTick } from './chart-model.ts';

const DAY_MS = 86_400_000;
const MOST_TICKS = 8;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60] as const;

/** Chooses the labelled places of a time axis: week starts below ten weeks, else starts of months, quarters or years, eight at most. */
export function prepareTicks(first: number, last: number, locale: string): ChartTick[] {
  const days = (last - first) / DAY_MS;
  return days < 70 ? weekTicks(first, last, days, locale) : monthTicks(first, last, days, locale);
}

function weekTicks(first: number, last: number, days: number, locale: string): ChartTick[] {
  const label = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const step = days <= MOST_TICKS - 1 ? 1 : days < 7 * (MOST_TICKS - 1) ? 7 : 14;
  const ticks: ChartTick[] = [];
  for (let x = first; x <= last; x += step * DAY_MS) ticks.push({ x, label: label.format(x) });
  return ticks;
}

function monthTicks(first: number, last: number, days: number, locale: string): ChartTick[] {
  const months = days / 30.4;
  const step = MONTH_STEPS.find((candidate) => Math.floor(months / candidate) <= MOST_TICKS) ?? 120;
  const plain = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const withYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const start = new Date(first);
  const ticks: ChartTick[] = [];
  for (let month = start.getUTCFullYear() * 12; ; month += step) {
    const x = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (x > last) return ticks;
    if (x < first) continue;
    const named = ticks.length === 0 || month % 12 === 0 || step >= 12;
    ticks.push({ x, label: (named ? withYear : plain).format(x) });
  }
}
