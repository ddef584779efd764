import { useApolloClient } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { chartCsv } from '../../shared/chart/chart-csv.ts';
import { saveFile } from '../../shared/chart/save-file.ts';
import { useChipText } from '../../shared/filter/use-chip-text.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { announce } from '../../shared/page/announcement.tsx';
import { useResolvedWindow } from '../../shared/page/use-resolved-window.ts';
import { windowText } from '../../shared/page/window-text.ts';
import { useFormats } from '../../shared/text/formats.ts';
import { allRelationships } from './export-relationships.ts';
import { listQuestion, ROWS_PER_PAGE } from './list-question.ts';
import type { ListSearch } from './list-search.ts';
import { relationshipTable } from './relationship-csv.ts';
import { serverExport, type ServerFormat } from './server-export.ts';
import { useCsvWords } from './use-csv-words.ts';

type Progress = { readonly done: number; readonly total: number } | { readonly failure: string } | null;

/** All rows that the filters let through, not only the page on screen, with the question they answer at the top of the file. */
export function ExportButton({ search }: { readonly search: ListSearch }): ReactElement {
  const t = useTranslations('list');
  const app = useTranslations('app');
  const page = useTranslations('page');
  const client = useApolloClient();
  const formats = useFormats();
  const filters = useFilters();
  const chipText = useChipText();
  const words = useCsvWords();
  const meta = useResolvedWindow().data?.relationshipAnalytics?.meta;
  const [progress, setProgress] = useState<Progress>(null);

  const run = async (): Promise<void> => {
    setProgress({ done: 0, total: 0 });
    const question = listQuestion(filters, { ...search, after: undefined }, ROWS_PER_PAGE);
    try {
      const rows = await allRelationships(client, question, (done, total) => setProgress({ done, total }));
      const text = meta ? windowText(meta, formats, page) : null;
      const context = [
        ...(text ? [`${text.window} · ${text.timeZone} · ${text.freshness}`] : []),
        ...filters.chips.map((chip) => chipText(chip).full),
      ];
      const csv = chartCsv(relationshipTable(rows, words), { title: `${app('name')} · ${app('relationships')}`, context });
      saveFile('rapport-relationships.csv', new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      announce(t('exported', { count: rows.length }));
      setProgress(null);
    } catch (error) {
      setProgress({ failure: error instanceof Error ? error.message : String(error) });
    }
  };

  const runAtServer = async (format: ServerFormat): Promise<void> => {
    setProgress({ done: 0, total: 0 });
    try {
      const file = await serverExport(listQuestion(filters, { ...search, after: undefined }, ROWS_PER_PAGE), format);
      saveFile(`rapport-relationships.${format}`, file);
      announce(t('exportedFile'));
      setProgress(null);
    } catch (error) {
      setProgress({ failure: error instanceof Error ? error.message : String(error) });
    }
  };

  const running = progress !== null && 'done' in progress;
  return (
    <>
      {progress && 'failure' in progress && <span role="alert">{t('exportFailed', { reason: progress.failure })}</span>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" disabled={running} leftSection={<IconDownload size={16} aria-hidden="true" />}>
            {running && progress.total > 0
              ? t('exporting', { done: formats.count(progress.done), total: formats.count(progress.total) })
              : t('export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void run()}>{t('exportCsv')}</Menu.Item>
          <Menu.Item onClick={() => void runAtServer('ndjson')}>{t('exportNdjson')}</Menu.Item>
          <Menu.Item onClick={() => void runAtServer('parquet')}>{t('exportParquet')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
