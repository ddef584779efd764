import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { dayBefore } from '../filter/iso-day.ts';
import { useFormats } from '../text/formats.ts';
import type { ResolvedWindowQuery } from './resolved-window.gen.ts';

type Meta = ResolvedWindowQuery['relationshipAnalytics']['meta'];

/** The resolved window, comparison window, time zone and freshness: always in words, on screen and on paper. */
export function WindowLine({ meta }: { readonly meta: Meta }): ReactElement {
  const t = useTranslations('page');
  const { day, moment } = useFormats();
  const span = (from: string, to: string): string => t('span', { from: day(from), to: day(dayBefore(to)) });
  const parts = [
    span(meta.from, meta.to),
    meta.timeZone,
    ...(meta.comparisonFrom && meta.comparisonTo ? [t('versus', { span: span(meta.comparisonFrom, meta.comparisonTo) })] : []),
    meta.freshThrough ? t('fresh', { moment: moment(meta.freshThrough, meta.timeZone) }) : t('freshNever'),
  ];
  return <span>{parts.join(' · ')}</span>;
}
