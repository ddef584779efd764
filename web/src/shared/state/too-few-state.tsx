import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './query-state.module.css';

/** The number of observations is shown; the score that they would make is not. */
export function TooFewState({
  size,
  needed,
  height,
}: {
  readonly size: number;
  readonly needed: number;
  readonly height: number;
}): ReactElement {
  const t = useTranslations('state');
  return (
    <div className={styles['tooFew']} style={{ minHeight: height }}>
      <p>{t('tooFew', { size, needed })}</p>
    </div>
  );
}
