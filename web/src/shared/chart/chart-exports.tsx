import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { chartCsv, type ChartOrigin } from './chart-csv.ts';
import type { ChartTable } from './chart-model.ts';
import styles from './chart.module.css';
import { saveFile } from './save-file.ts';

export interface ChartExportsProps {
  readonly table: ChartTable;
  readonly origin: ChartOrigin;
  readonly fileName: string;
  /** The drawing on screen; null while the chart is shown as a table. */
  readonly drawing: () => SVGSVGElement | null;
}

/** The chart to take away: its table, its picture, its drawing, each with title, filters and windows. */
export function ChartExports({ table, origin, fileName, drawing }: ChartExportsProps): ReactElement {
  const t = useTranslations('chart');
  const [failure, setFailure] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(false);

  const saveCsv = (): void => saveFile(`${fileName}.csv`, new Blob([chartCsv(table, origin)], { type: 'text/csv;charset=utf-8' }));
  const savePicture = async (kind: 'svg' | 'png'): Promise<void> => {
    const svg = drawing();
    if (!svg) return;
    try {
      const { chartPng, chartSvg } = await import('./chart-picture.ts');
      const picture = chartSvg(svg, origin);
      saveFile(`${fileName}.${kind}`, kind === 'png' ? await chartPng(picture) : new Blob([picture.text], { type: 'image/svg+xml' }));
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <>
      <Menu position="bottom-start" onOpen={() => setDrawn(drawing() !== null)}>
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
            aria-label={t('exportOf', { title: origin.title })}
          >
            {t('export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={saveCsv}>{t('csv')}</Menu.Item>
          {drawn && <Menu.Item onClick={() => void savePicture('png')}>{t('png')}</Menu.Item>}
          {drawn && <Menu.Item onClick={() => void savePicture('svg')}>{t('svg')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {failure !== null && (
        <p role="status" className={styles['failed']}>
          {t('pictureFailed', { reason: failure })}
        </p>
      )}
    </>
  );
}
