import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from './preferences.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** Runs at one key, unless someone is typing, a modifier is held, a dialog is open, or the reader has switched shortcuts off. */
export function useShortcut(key: string, run: () => void): void {
  const { shortcuts } = usePreferences();
  const act = useEffectEvent(run);

  useEffect(() => {
    if (!shortcuts) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, shortcuts]);
}
