import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { FORMAT_LOCALE, type Language } from '../preference/language.ts';

/** How numbers, shares and days are written in one language. Every text on screen, in tooltips and in exports goes through these. */
export interface Formats {
  /** A count, without decimals. */
  readonly count: (value: number) => string;
  /** A score of 0 to 100, with one decimal. */
  readonly score: (value: number) => string;
  /** A difference of scores, always with its sign. */
  readonly delta: (value: number) => string;
  /** A share of 0 to 1 as a percentage without decimals. */
  readonly share: (value: number) => string;
  /** A low and a high end, without decimals, as in `73–79`. */
  readonly range: (low: number, high: number) => string;
  /** A calendar day (`2026-11-21`) with the month in letters. */
  readonly day: (isoDay: string) => string;
  /** A calendar day without its year. */
  readonly shortDay: (isoDay: string) => string;
  /** A day of every year, as that of a birthday. 29 February is one. */
  readonly dayOfYear: (month: number, day: number) => string;
  /** The month and year of a calendar day. */
  readonly month: (isoDay: string) => string;
  /** An instant, as day and time in the given zone. */
  readonly moment: (isoInstant: string, timeZone: string) => string;
  /** The calendar day of an instant in the given zone. */
  readonly dayOf: (isoInstant: string, timeZone: string) => string;
  /** The calendar day of an instant in the given zone, without its year. */
  readonly shortDayOf: (isoInstant: string, timeZone: string) => string;
  readonly list: (items: readonly string[]) => string;
}

export function formatsOf(language: Language): Formats {
  const locale = FORMAT_LOCALE[language];
  const number = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value) => format.format(value);
  };
  const calendar = (options: Intl.DateTimeFormatOptions): ((isoDay: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (isoDay) => format.format(new Date(`${isoDay}T00:00:00Z`));
  };
  const yearless = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const whole = number({ maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    count: whole,
    score: number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    delta: number({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    share: number({ style: 'percent', maximumFractionDigits: 0 }),
    range: (low, high) => `${whole(low)}–${whole(high)}`,
    day: calendar({ day: 'numeric', month: 'short', year: 'numeric' }),
    shortDay: calendar({ day: 'numeric', month: 'short' }),
    dayOfYear: (month, day) => yearless.format(Date.UTC(2000, month - 1, day)),
    month: calendar({ month: 'short', year: 'numeric' }),
    moment: (isoInstant, timeZone) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone }).format(
        new Date(isoInstant),
      ),
    dayOf: (isoInstant, timeZone) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(new Date(isoInstant)),
    shortDayOf: (isoInstant, timeZone) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone }).format(new Date(isoInstant)),
    list: (items) => list.format(items),
  };
}

export function useFormats(): Formats {
  const language = useLocale();
  return useMemo(() => formatsOf(language), [language]);
}
