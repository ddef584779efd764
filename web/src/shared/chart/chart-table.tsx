import type { MouseEvent, ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats, type Formats } from '../text/formats.ts';
import type { ChartTable as Table, ChosenMark } from './chart-model.ts';
import styles from './chart.module.css';

export interface ChartTableProps {
  readonly title: string;
  readonly table: Table;
  /** Offered on each row when the chart's marks have a menu. */
  readonly onChoose?: ((chosen: ChosenMark) => void) | undefined;
}

/** The table twin of a chart: every mark as a row, with the same menu. */
export function ChartTable({ title, table, onChoose }: ChartTableProps): ReactElement {
  const t = useTranslations('chart');
  const formats = useFormats();
  return (
    <div className={styles['scroller']} role="region" aria-label={t('tableOf', { title })} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? styles['numeric'] : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.mark}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key="head" scope="row">
                    {onChoose ? (
                      <button type="button" className={styles['rowButton']} onClick={(event) => onChoose(chosenAt(row.mark, event))}>
                        {cell}
                      </button>
                    ) : (
                      cell
                    )}
                  </th>
                ) : (
                  <td key={table.columns[index]?.label} className={table.columns[index]?.numeric ? styles['numeric'] : undefined}>
                    {printed(cell, formats, t('noValue'))}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function printed(cell: string | number | null, formats: Formats, noValue: string): string {
  if (cell === null) return noValue;
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) ? formats.count(cell) : formats.score(cell);
}

function chosenAt(mark: number, event: MouseEvent<HTMLElement>): ChosenMark {
  const box = event.currentTarget.getBoundingClientRect();
  return { mark, left: box.left, top: box.bottom };
}
