import { useSyncExternalStore } from 'react';
import { isLanguage, preferredLanguage, type Language } from './language.ts';

export type Density = 'compact' | 'comfortable';

/** What one person likes, on this device. Never in the address, so that a link sent from Rome opens in German in Berlin. */
export interface Preferences {
  readonly language: Language;
  readonly density: Density;
  /** Single-key shortcuts; people who use speech input switch them off. */
  readonly shortcuts: boolean;
  readonly navigationCollapsed: boolean;
}

const PREFIX = 'rapport.';
const listeners = new Set<() => void>();

function stored(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null; // storage is blocked by the browser: preferences last for this visit only
  }
}

function firstPreferences(): Preferences {
  const language = stored('language');
  return {
    language: isLanguage(language) ? language : preferredLanguage(navigator.languages),
    density: stored('density') === 'comfortable' ? 'comfortable' : 'compact',
    shortcuts: stored('shortcuts') !== 'off',
    navigationCollapsed: stored('navigation') === 'collapsed',
  };
}

let current: Preferences | null = null;

export function preferences(): Preferences {
  current ??= firstPreferences();
  return current;
}

export function changePreferences(change: Partial<Preferences>): void {
  current = { ...preferences(), ...change };
  try {
    localStorage.setItem(`${PREFIX}language`, current.language);
    localStorage.setItem(`${PREFIX}density`, current.density);
    localStorage.setItem(`${PREFIX}shortcuts`, current.shortcuts ? 'on' : 'off');
    localStorage.setItem(`${PREFIX}navigation`, current.navigationCollapsed ? 'collapsed' : 'open');
  } catch {
    // storage is blocked by the browser: preferences last for this visit only
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
