import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from './preferences.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** Whether a key was meant as a shortcut: nobody is typing, no modifier is held, and no dialog is open. */
export function isShortcut(event: Pick<KeyboardEvent, 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  return !document.querySelector('[role="dialog"][aria-modal="true"]');
}

/** Runs at one key, unless someone is typing, a modifier is held, a dialog is open, or the reader has switched shortcuts off. */
export function useShortcut(key: string, run: () => void): void {
  const { shortcuts } = usePreferences();
  const act = useEffectEvent(run);

  useEffect(() => {
    if (!shortcuts) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== key || !isShortcut(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, shortcuts]);
}
