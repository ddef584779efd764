import type { KeyboardEvent, RefObject } from 'react';
import { useShortcut } from './use-shortcut.ts';

/** Arrow keys, j and k move between the links marked `data-row-link` inside. The result handles the arrows of what holds them. */
export function useRowKeys(inside: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const move = (step: 1 | -1): void => {
    const links = [...(inside.current?.querySelectorAll<HTMLAnchorElement>('[data-row-link]') ?? [])];
    const current = links.findIndex((link) => link === document.activeElement);
    const next = current === -1 ? (step === 1 ? 0 : links.length - 1) : Math.min(Math.max(current + step, 0), links.length - 1);
    links[next]?.focus();
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  return (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  };
}
