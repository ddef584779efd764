import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { FORMAT_LOCALE, type Language } from '../preference/language.ts';
import { formatsOf, type Formats } from '../text/formats.ts';

/** The formats of one language with what charts need besides. */
export interface ChartFormat extends Formats {
  readonly locale: string;
  /** A half-open span of calendar days, written with its last day included; whole months are written as months. */
  readonly span: (from: string, to: string) => string;
}

const DAY_MS = 86_400_000;

export function chartFormatOf(language: Language): ChartFormat {
  const locale = FORMAT_LOCALE[language];
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    ...formatsOf(language),
    locale,
    span: (from, to) => {
      const [first, last] = [calendarInstant(from), calendarInstant(to) - DAY_MS];
      const wholeMonths = from < to && from.endsWith('-01') && to.endsWith('-01');
      return wholeMonths ? month.formatRange(first, last) : day.formatRange(first, Math.max(first, last));
    },
  };
}

export function useChartFormat(): ChartFormat {
  const language = useLocale();
  return useMemo(() => chartFormatOf(language), [language]);
}

/** Midnight UTC of a calendar day, in epoch ms: its place on a time axis. */
export function calendarInstant(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`);
}
