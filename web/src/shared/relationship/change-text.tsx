import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../text/formats.ts';
import styles from './relationship-words.module.css';

/** A change between two windows as the API returns it. `beyondNoise` is false when it may as well be chance. */
export interface ChangeValue {
  readonly delta?: number | null | undefined;
  readonly beyondNoise: boolean;
}

/** A change of a score of which higher is better: arrow, number with its sign, and in words whether it means anything. */
export function ChangeText({ change }: { readonly change: ChangeValue | null | undefined }): ReactElement {
  const t = useTranslations('trend');
  const { delta: signed, score } = useFormats();
  const delta = change?.delta;
  if (typeof delta !== 'number') return <span className={styles['soft']}>{t('unknown')}</span>;
  if (!change?.beyondNoise) {
    return (
      <span className={styles['change']} title={t('sameHow')}>
        <span>{signed(delta)}</span>
        <span className={styles['note']}>{t('same')}</span>
      </span>
    );
  }
  const rising = delta > 0;
  const Icon = rising ? IconArrowUpRight : IconArrowDownRight;
  return (
    <span className={styles['change']}>
      <Icon size={16} aria-hidden="true" className={styles[rising ? 'good' : 'alarm']} />
      <span>{t(rising ? 'up' : 'down', { delta: score(Math.abs(delta)) })}</span>
    </span>
  );
}
