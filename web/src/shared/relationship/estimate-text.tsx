import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../text/formats.ts';
import styles from './relationship-words.module.css';

/** A judged number as the API returns it: `value` is null unless there is enough to judge; `low` to `high` holds the truth with 90 % probability. */
interface EstimateValue {
  readonly value?: number | null | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly n: number;
  readonly status: 'OK' | 'LOW_N' | 'SUPPRESSED' | 'NO_DATA';
}

export interface EstimateTextProps {
  readonly estimate: EstimateValue;
  /** The range below the score and not beside it, for narrow columns. */
  readonly stacked?: boolean;
}

/** A score with its range; nothing known is said in words and never as a zero. */
export function EstimateText({ estimate, stacked = false }: EstimateTextProps): ReactElement {
  const t = useTranslations('list');
  const { score, range, count } = useFormats();
  const { value, low, high, n, status } = estimate;
  if (value === null || value === undefined) return <span className={styles['soft']}>{t('noData')}</span>;
  const known = typeof low === 'number' && typeof high === 'number';
  const meaning = known ? t('range', { low: count(low), high: count(high), n }) : undefined;
  return (
    <span className={styles['estimate']} data-stacked={stacked || undefined} title={meaning}>
      <span className={styles['value']}>{score(value)}</span>
      <span className={styles['note']}>
        {known && <span aria-hidden="true">{range(low, high)}</span>}
        {status === 'LOW_N' && <span className={styles['few']}>{t('lowN')}</span>}
      </span>
      {meaning && <span className="visually-hidden">, {meaning}</span>}
    </span>
  );
}
