import { useSyncExternalStore, type ReactElement } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Tells people who cannot see the change what changed, when they are not busy. */
export function announce(sentence: string): void {
  text = sentence;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one polite live region of the application. */
export function Announcement(): ReactElement {
  const sentence = useSyncExternalStore(subscribe, () => text);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}
