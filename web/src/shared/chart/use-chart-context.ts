import { useTranslations } from 'use-intl';
import { useChipText } from '../filter/use-chip-text.ts';
import { useFilters } from '../filter/use-filters.ts';
import { useChartFormat } from './chart-format.ts';

/** The part of an answer's `meta` that says what it is about. Ends are exclusive. */
export interface ResolvedWindows {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly comparisonFrom?: string | null;
  readonly comparisonTo?: string | null;
  readonly freshThrough?: string;
}

/** Window, comparison, zone, freshness and filters in words: the last lines of every exported chart. */
export function useChartContext(): (meta: ResolvedWindows) => string[] {
  const t = useTranslations('chart');
  const format = useChartFormat();
  const { chips } = useFilters();
  const textOf = useChipText();
  return (meta) => [
    t('contextWindow', { window: format.span(meta.from, meta.to), zone: meta.timeZone }),
    ...(meta.comparisonFrom && meta.comparisonTo
      ? [t('contextComparison', { window: format.span(meta.comparisonFrom, meta.comparisonTo) })]
      : []),
    ...(meta.freshThrough ? [t('contextFresh', { moment: format.moment(meta.freshThrough, meta.timeZone) })] : []),
    chips.length === 0 ? t('contextAll') : t('contextFilters', { filters: format.list(chips.map((chip) => textOf(chip).full)) }),
  ];
}
