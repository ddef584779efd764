import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../text/formats.ts';
import styles from './relationship-words.module.css';

/** A judged number as the API returns it: `value` is null unless there is enough to judge; `low` to `high` holds the truth with 90 % probability. */
export interface EstimateValue {
  readonly value?: number | null | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly n: number;
  readonly status: 'OK' | 'LOW_N' | 'SUPPRESSED' | 'NO_DATA';
}

/** A score with its range beside it; nothing known is said in words and never a zero. */
export function EstimateText({ estimate }: { readonly estimate: EstimateValue }): ReactElement {
  const t = useTranslations('list');
  const { score, range, count } = useFormats();
  const { value, low, high, n, status } = estimate;
  if (value === null || value === undefined) return <span className={styles['soft']}>{t('noData')}</span>;
  const known = typeof low === 'number' && typeof high === 'number';
  const meaning = known ? t('range', { low: count(low), high: count(high), n }) : undefined;
  return (
    <span className={styles['estimate']} title={meaning}>
      <span className={styles['value']}>{score(value)}</span>
      {known && (
        <span className={styles['range']} aria-hidden="true">
          {range(low, high)}
        </span>
      )}
      {meaning && <span className="visually-hidden">, {meaning}</span>}
      {status === 'LOW_N' && <span className={styles['note']}>{t('lowN')}</span>}
    </span>
  );
}
