import { useEffect, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useChartFormat } from './chart-format.ts';
import type { TrendModel } from './chart-model.ts';
import styles from './chart.module.css';

export interface TrendTooltipProps {
  readonly model: TrendModel;
  /** Told the index of the period under the pointer or the arrow keys; null when there is none. */
  readonly onActive: (mark: number | null) => void;
  /** Given by the chart that shows the tooltip. */
  readonly active?: boolean;
  readonly activeIndex?: string | number | null;
}

/** What every line shows in one period, with its range, and the same place in the comparison window with that window's dates. */
export function TrendTooltip({ model, onActive, active = false, activeIndex = null }: TrendTooltipProps): ReactElement | null {
  const t = useTranslations('chart');
  const format = useChartFormat();
  const mark = active && activeIndex !== null ? Number(activeIndex) : null;
  useEffect(() => onActive(mark), [mark, onActive]);
  const shown =
    mark === null ? [] : model.series.flatMap((series) => (series.points[mark] ? [{ series, point: series.points[mark] }] : []));
  const first = shown[0]?.point;
  if (!first) return null;
  const say = (value: number | null, low: number | null, high: number | null): string => {
    if (value === null) return t('noValue');
    return low === null || high === null
      ? format.score(value)
      : t('rangeOf', { value: format.score(value), range: format.range(low, high) });
  };
  const earlier = first.before?.label;
  return (
    <div className={styles['tooltip']}>
      <p className={styles['tooltipHead']}>
        {first.label}
        {!first.complete && ` · ${t('stillRunning')}`}
      </p>
      {shown.map(({ series, point }) => (
        <p key={series.key}>
          <span className={styles['swatch']} style={{ color: series.ink, borderTopStyle: series.stroke }} />
          {`${series.label}: ${say(point.value, point.low, point.high)}`}
        </p>
      ))}
      {model.comparison && earlier && <p className={styles['tooltipHead']}>{earlier}</p>}
      {model.comparison &&
        shown.map(({ series, point: { before } }) =>
          before ? <p key={series.key}>{`${series.label}: ${say(before.value, before.low, before.high)}`}</p> : null,
        )}
    </div>
  );
}
