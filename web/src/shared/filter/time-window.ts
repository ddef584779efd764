import type { ComparisonInput, TimeGrain, TimeWindowInput } from '../page/resolved-window.gen.ts';
import type { GlobalSearch, GrainChoice, Range } from './global-search.ts';
import { dayAfter, daysBetween } from './iso-day.ts';

export const DEFAULT_RANGE = '12m' satisfies Range;

const ROLLING: Readonly<Record<Exclude<Range, 'custom'>, TimeWindowInput>> = {
  '30d': { last: { count: 30, unit: 'DAY' } },
  '90d': { last: { count: 90, unit: 'DAY' } },
  '12m': { last: { count: 12, unit: 'MONTH' } },
  '24m': { last: { count: 24, unit: 'MONTH' } },
  ytd: { last: { count: 1, unit: 'YEAR' } },
  qtd: { last: { count: 1, unit: 'QUARTER' } },
};

/** The window to ask for. The server resolves it to days; only a custom range names days itself, its last day included. */
export function timeWindowOf(search: GlobalSearch): TimeWindowInput {
  const range: Range = search.range ?? DEFAULT_RANGE;
  if (range !== 'custom') return ROLLING[range];
  if (!search.from || !search.to) return ROLLING[DEFAULT_RANGE];
  return { between: { from: search.from, to: dayAfter(search.to) } };
}

/** The window to compare with, or null when no comparison is asked for. */
export function comparisonOf(search: GlobalSearch): ComparisonInput | null {
  const matchWeekday = search.wd === '1';
  switch (search.cmp) {
    case 'prev':
      return { kind: 'PREVIOUS_PERIOD', matchWeekday };
    case 'yoy':
      return { kind: 'SAME_PERIOD_LAST_YEAR', matchWeekday };
    case 'none':
    case undefined:
      return null;
  }
}

const CHOSEN: Readonly<Record<Exclude<GrainChoice, 'auto'>, TimeGrain>> = {
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  quarter: 'QUARTER',
};

function automaticGrain(search: GlobalSearch): TimeGrain {
  const range = search.range ?? DEFAULT_RANGE;
  if (range === '24m') return 'MONTH';
  if (range !== 'custom' || !search.from || !search.to) return 'WEEK';
  const days = daysBetween(search.from, dayAfter(search.to));
  if (days <= 14) return 'DAY';
  if (days <= 400) return 'WEEK';
  return days <= 3660 ? 'MONTH' : 'QUARTER';
}

/** The width of one period on a chart. Automatic avoids days for all but the shortest windows: daily values invite stories about noise. */
export function grainOf(search: GlobalSearch): TimeGrain {
  const grain = search.grain ?? 'auto';
  return grain === 'auto' ? automaticGrain(search) : CHOSEN[grain];
}
