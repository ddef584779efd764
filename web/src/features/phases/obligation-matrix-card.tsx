import { Fragment, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartExports } from '../../shared/chart/chart-exports.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import matrix from '../../shared/chart/matrix.module.css';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { PHASES } from '../../shared/filter/filter-words.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { ObligationMatrixDocument, type ObligationMatrixQuery } from './obligation-matrix.gen.ts';
import { type MatrixCell, MODES, type ObligationRow, obligationRows, obligationTable } from './obligation-rows.ts';
import styles from './phases.module.css';

const HEIGHT = 900;

/** The 18 obligations: how much of what was asked is answered, and how well, in all modes and in each. */
export function ObligationMatrixCard(): ReactElement {
  const { window, where } = useFilters();
  const query = useCardQuery(ObligationMatrixDocument, { window, where });
  return (
    <div className="card">
      <QueryState query={query} height={HEIGHT}>
        {(data) => <Matrix data={data} />}
      </QueryState>
    </div>
  );
}

function Matrix({ data }: { readonly data: ObligationMatrixQuery }): ReactElement {
  const t = useTranslations('phases');
  const word = useTranslations('word');
  const format = useChartFormat();
  const context = useChartContext();
  const { meta } = data.requestAnalytics;
  const title = t('matrixTitle');
  const groups = PHASES.map((phase) => ({ phase, rows: obligationRows(data, phase) }));
  const counts = [t('requests'), t('overdue'), t('responses'), t('unasked')];
  const shares = [t('answeredShare'), t('quality'), t('completeness')];
  const modes = MODES.map((mode) => word(`mode.${mode}`));
  const table = obligationTable(
    groups.flatMap(({ rows }) => rows),
    [t('obligation'), ...counts, ...shares, ...modes.map((mode) => t('qualityIn', { mode }))],
    (obligation) => word(`obligation.${obligation}`),
  );
  return (
    <div className={styles['card']}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['soft']}>{t('matrixSubtitle', { window: format.span(meta.from, meta.to) })}</p>
      <div className={matrix['scroller']} role="region" aria-label={title} tabIndex={0}>
        <table className={`${matrix['matrix']} ${styles['matrix']}`}>
          <caption className="visually-hidden">{t('matrixCaption')}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('obligation')}
              </th>
              {[...counts, ...shares].map((label) => (
                <th key={label} scope="col" rowSpan={2}>
                  {label}
                </th>
              ))}
              <th scope="colgroup" colSpan={MODES.length}>
                {t('qualityByMode')}
              </th>
            </tr>
            <tr>
              {modes.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ phase, rows }) => (
              <Fragment key={phase}>
                <tr>
                  <th scope="rowgroup" colSpan={1 + counts.length + shares.length + MODES.length} className={styles['phase']}>
                    {word(`phase.${phase}`)}
                  </th>
                </tr>
                {rows.map((row) => (
                  <MatrixRow key={row.obligation} row={row} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['soft']}>{t('matrixNote')}</p>
      <div>
        <ChartExports
          table={table}
          origin={{ title, context: context(meta) }}
          fileName={`obligations-${meta.from}-${meta.to}`}
          drawing={() => null}
        />
      </div>
    </div>
  );
}

function MatrixRow({ row }: { readonly row: ObligationRow }): ReactElement {
  const word = useTranslations('word.obligation');
  const format = useChartFormat();
  return (
    <tr>
      <th scope="row">{word(row.obligation)}</th>
      <td>{format.count(row.requests)}</td>
      <td>{format.count(row.overdue)}</td>
      <td>{format.count(row.responses)}</td>
      <td>{format.count(row.unasked)}</td>
      <JudgedCell cell={row.coverage} />
      <JudgedCell cell={row.quality} />
      <JudgedCell cell={row.completeness} />
      {MODES.map((mode) => (
        <JudgedCell key={mode} cell={row.byMode[mode]} />
      ))}
    </tr>
  );
}

function JudgedCell({ cell }: { readonly cell: MatrixCell }): ReactElement {
  const t = useTranslations('phases');
  const format = useChartFormat();
  if (cell === null) {
    return (
      <td className={matrix['none']}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t('noData')}</span>
      </td>
    );
  }
  return (
    <td data-shade={cell.shade} title={t('behind', { n: cell.n })}>
      <strong>{format.count(cell.value)}</strong>
      <span>{t('n', { n: format.count(cell.n) })}</span>
    </td>
  );
}
