import type { useTranslations } from 'use-intl';
import { dayBefore } from '../filter/iso-day.ts';
import type { Formats } from '../text/formats.ts';
import type { ResolvedWindowQuery } from './resolved-window.gen.ts';

export type ResolvedMeta = ResolvedWindowQuery['relationshipAnalytics']['meta'];

/** The resolved window in words. Null where nothing is compared. */
export interface WindowText {
  readonly window: string;
  readonly comparison: string | null;
  readonly timeZone: string;
  readonly freshness: string;
}

export function windowText(meta: ResolvedMeta, formats: Formats, t: ReturnType<typeof useTranslations<'page'>>): WindowText {
  const span = (from: string, to: string): string => t('span', { from: formats.day(from), to: formats.day(dayBefore(to)) });
  return {
    window: span(meta.from, meta.to),
    comparison: meta.comparisonFrom && meta.comparisonTo ? t('versus', { span: span(meta.comparisonFrom, meta.comparisonTo) }) : null,
    timeZone: meta.timeZone,
    freshness: meta.freshThrough ? t('fresh', { moment: formats.moment(meta.freshThrough, meta.timeZone) }) : t('freshNever'),
  };
}
