import type { Language } from '../preference/language.ts';
import type en from '../../../messages/en.json';

export type Messages = typeof en;

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: Language;
  }
}

const CATALOGUES: Readonly<Record<Language, () => Promise<{ default: Messages }>>> = {
  en: () => import('../../../messages/en.json'),
  it: () => import('../../../messages/it.json'),
  de: () => import('../../../messages/de.json'),
  id: () => import('../../../messages/id.json'),
};

/** One catalogue per language, fetched only when that language is spoken. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await CATALOGUES[language]()).default;
}
