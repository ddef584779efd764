import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './queue.module.css';
import type { Undo } from './use-action-steps.ts';

const STAYS_MS = 8_000;

/** What was just done, for as long as it can be taken back. Under the pointer or with the focus it stays. */
export function UndoNotice({ undo }: { readonly undo: Undo | null }): ReactElement | null {
  const t = useTranslations('queue');
  const [held, setHeld] = useState(false);
  const forget = useEffectEvent(() => undo?.forget());
  useEffect(() => {
    if (undo === null || held) return undefined;
    const timer = setTimeout(forget, STAYS_MS);
    return () => clearTimeout(timer);
  }, [undo, held]);
  if (undo === null) return null;
  const hold = (): void => setHeld(true);
  const release = (): void => setHeld(false);
  return (
    <div className={styles['undo']} onPointerEnter={hold} onFocus={hold} onPointerLeave={release} onBlur={release}>
      <span>{undo.said}</span>
      <Button size="compact-sm" variant="default" onClick={undo.run}>
        {t('undo')}
      </Button>
    </div>
  );
}
