import { Button } from '@mantine/core';
import { IconChartLine, IconTable } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFilters } from '../filter/use-filters.ts';
import { ChartExports } from './chart-exports.tsx';
import type { ChartWordsAndTable, ChosenMark } from './chart-model.ts';
import { ChartTable } from './chart-table.tsx';
import styles from './chart.module.css';

export interface ChartFigureProps {
  /** The question the chart answers. */
  readonly title: string;
  /** Measure, population and period. */
  readonly subtitle?: string | undefined;
  readonly model: ChartWordsAndTable;
  /** How to read the marks, one sentence each. */
  readonly notes?: readonly string[] | undefined;
  /** Filters, windows and zone, for the exports. */
  readonly context: readonly string[];
  /** Name of exported files, without ending. */
  readonly fileName: string;
  readonly onChoose?: ((chosen: ChosenMark) => void) | undefined;
  /** Controls that belong to this chart. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every chart: its question, one sentence of what it shows, the picture or its table, and the exports. */
export function ChartFigure(props: ChartFigureProps): ReactElement {
  const { title, subtitle, model, notes = [], onChoose, children } = props;
  const t = useTranslations('chart');
  const { asTables } = useFilters();
  const [chosenView, setChosenView] = useState<'table' | 'picture' | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  const summaryId = useId();
  const asTable = chosenView === null ? asTables : chosenView === 'table';

  return (
    <figure className={styles['figure']} aria-describedby={summaryId}>
      <figcaption className={styles['caption']}>
        <h2 className={styles['title']}>{title}</h2>
        {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
        <p className={styles['summary']} id={summaryId}>
          {model.summary}
        </p>
      </figcaption>
      {props.tools && <div className={styles['tools']}>{props.tools}</div>}
      {asTable ? (
        <ChartTable title={title} table={model.table} onChoose={onChoose} />
      ) : (
        <div ref={plot} className={styles['plot']}>
          {children}
        </div>
      )}
      {[...(model.notice ? [model.notice] : []), ...(asTable ? [] : notes)].map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      <div className={styles['tools']}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={asTable ? <IconChartLine size={16} aria-hidden="true" /> : <IconTable size={16} aria-hidden="true" />}
          onClick={() => setChosenView(asTable ? 'picture' : 'table')}
        >
          {asTable ? t('showPicture') : t('showTable')}
        </Button>
        <ChartExports
          table={model.table}
          origin={{ title, context: props.context }}
          fileName={props.fileName}
          drawing={() => plot.current?.querySelector('svg') ?? null}
        />
      </div>
    </figure>
  );
}
