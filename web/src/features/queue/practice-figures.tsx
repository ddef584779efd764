import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import matrix from '../../shared/chart/matrix.module.css';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { PracticeFiguresDocument, type PracticeFigureFragment } from './practice-figures.gen.ts';
import styles from './queue.module.css';

const HEIGHT = 260;
const COLUMNS = ['planned', 'done', 'skipped', 'overdue', 'onTime'] as const;

/** What became of the practices of the window: how many were planned, done, skipped or are late, and how many were in time. */
export function PracticeFigures(): ReactElement {
  const t = useTranslations('queue');
  const word = useTranslations('word');
  const format = useChartFormat();
  const { window, where } = useFilters();
  const query = useCardQuery(PracticeFiguresDocument, { window, where });
  return (
    <div className="card">
      <QueryState query={query} height={HEIGHT} isEmpty={(data) => data.actionAnalytics.buckets.nodes.length === 0}>
        {({ actionAnalytics: { total, buckets, meta } }) => (
          <div className={styles['card']}>
            <h2 className={styles['title']}>{t('figuresTitle')}</h2>
            <p className={styles['soft']}>{t('figuresSubtitle', { window: format.span(meta.from, meta.to) })}</p>
            <div className={matrix['scroller']} role="region" aria-label={t('figuresTitle')} tabIndex={0}>
              <table className={matrix['matrix']}>
                <caption className="visually-hidden">{t('figuresTitle')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('practice')}</th>
                    {COLUMNS.map((column) => (
                      <th key={column} scope="col">
                        {t(`figure.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {buckets.nodes.map((bucket) => (
                    <tr key={bucket.id}>
                      <th scope="row">{bucket.practice && word(`practice.${bucket.practice}`)}</th>
                      <Figures figure={bucket} />
                    </tr>
                  ))}
                  <tr>
                    <th scope="row">{t('all')}</th>
                    <Figures figure={total} />
                  </tr>
                </tbody>
              </table>
            </div>
          </div>
        )}
      </QueryState>
    </div>
  );
}

function Figures({ figure }: { readonly figure: PracticeFigureFragment }): ReactElement {
  const t = useTranslations('queue');
  const format = useChartFormat();
  const { actions, done, skipped, overdue, onTime } = figure;
  return (
    <>
      {[actions, done, skipped, overdue].map((count, column) => (
        <td key={COLUMNS[column]}>{format.count(count)}</td>
      ))}
      <td>{onTime.value === null ? t('noData') : t('percentOf', { percent: format.score(onTime.value), n: onTime.n })}</td>
    </>
  );
}
