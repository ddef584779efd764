import { type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartExports } from '../../shared/chart/chart-exports.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import matrix from '../../shared/chart/matrix.module.css';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { STAGES } from '../../shared/filter/filter-words.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import type { LifecycleStage } from '../../shared/page/resolved-window.gen.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import styles from './transitions.module.css';
import { transitionRows, transitionTable } from './transition-rows.ts';
import { TransitionsDocument, type TransitionsQuery } from './transitions.gen.ts';

const HEIGHT = 420;

/** Which way relationships moved: from new and each stage to each stage, counted and as a share of the moves out of it. */
export function TransitionsCard(): ReactElement {
  const { window, where } = useFilters();
  const query = useCardQuery(TransitionsDocument, { window, where });
  return (
    <div className="card" data-span="6">
      <QueryState query={query} height={HEIGHT}>
        {(data) => <Matrix lifecycle={data.lifecycle} />}
      </QueryState>
    </div>
  );
}

function Matrix({ lifecycle }: { readonly lifecycle: TransitionsQuery['lifecycle'] }): ReactElement {
  const t = useTranslations('lifecycle');
  const word = useTranslations('word');
  const format = useChartFormat();
  const context = useChartContext();
  const { transitions, meta } = lifecycle;
  const title = t('movesTitle');
  const total = transitions.reduce((sum, { moves }) => sum + moves, 0);
  const stageName = (stage: LifecycleStage | null): string => (stage === null ? t('new') : word(`stage.${stage}`));
  const table = transitionTable(transitions, {
    stage: stageName,
    columns: [t('from'), t('to'), t('moves'), t('relationships'), t('sharePercent')],
  });
  return (
    <div className={styles['card']}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['soft']}>{t('movesSubtitle', { window: format.span(meta.from, meta.to) })}</p>
      <p className={styles['summary']}>{t('movesSummary', { moves: total })}</p>
      <div className={matrix['scroller']} role="region" aria-label={title} tabIndex={0}>
        <table className={`${matrix['matrix']} ${styles['matrix']}`}>
          <caption className="visually-hidden">{t('movesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fromTo')}</th>
              {STAGES.map((stage) => (
                <th key={stage} scope="col">
                  {stageName(stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {transitionRows(transitions).map(({ from, moves, cells }) => (
              <tr key={from ?? 'NEW'}>
                <th scope="row">
                  {stageName(from)}
                  <span className={styles['soft']}>{t('movesOut', { moves })}</span>
                </th>
                {cells.map((cell, column) =>
                  cell === null ? (
                    <td key={STAGES[column]} className={matrix['none']} data-same={from === STAGES[column] || undefined}>
                      <span aria-hidden="true">{from === STAGES[column] ? '' : '·'}</span>
                      <span className="visually-hidden">{t('noMove')}</span>
                    </td>
                  ) : (
                    <td
                      key={cell.to}
                      data-shade={cell.shade}
                      title={t('cellWords', { moves: cell.moves, relationships: cell.relationships })}
                    >
                      <strong>{format.count(cell.moves)}</strong>
                      <span>{format.share(cell.share)}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['soft']}>{t('movesNote')}</p>
      <div>
        <ChartExports
          table={table}
          origin={{ title, context: context(meta) }}
          fileName={`stage-transitions-${meta.from}-${meta.to}`}
          drawing={() => null}
        />
      </div>
    </div>
  );
}
