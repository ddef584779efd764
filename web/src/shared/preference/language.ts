export const LANGUAGES = ['en', 'it', 'de', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words: it is how its readers find it in a list. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  it: 'Italiano',
  de: 'Deutsch',
  id: 'Bahasa Indonesia',
};

/** The locale whose number, date and list formats a language uses. English follows the day-month order of Europe. */
export const FORMAT_LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT', de: 'de-DE', id: 'id-ID' };

export function isLanguage(text: string | null): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The first language of the list that Rapport speaks, else English. Indonesian is also announced by its old code, `in`. */
export function preferredLanguage(announced: readonly string[]): Language {
  for (const tag of announced) {
    const primary = tag.split('-')[0] ?? '';
    const language = primary === 'in' ? 'id' : primary;
    if (isLanguage(language)) return language;
  }
  return 'en';
}
