import { Button } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../shared/text/formats.ts';
import styles from './relationship-table.module.css';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The cursors of the pages before this one, first page (null) first. Not in the address: a shared link knows only its own page. */
    readonly trail?: readonly (string | null)[];
  }
}

export interface ListPagesProps {
  readonly after: string | null;
  readonly next: string | null;
  readonly shown: number;
  readonly total: number;
}

/** To the next page, and back the way the reader came; on a shared link, back to the first page. */
export function ListPages({ after, next, shown, total }: ListPagesProps): ReactElement {
  const t = useTranslations('list');
  const { count } = useFormats();
  const navigate = useNavigate({ from: '/relationships' });
  const trail = useLocation({ select: ({ state }) => state.trail }) ?? [];

  const go = (cursor: string | null, path: readonly (string | null)[]): void => {
    void navigate({ search: (previous) => ({ ...previous, after: cursor ?? undefined }), state: (state) => ({ ...state, trail: path }) });
  };

  return (
    <nav className={styles['pages']} aria-label={t('paging')}>
      <span>{t('shown', { shown: count(shown), total: count(total) })}</span>
      <span className={styles['hint']}>{t('keys')}</span>
      <span className={styles['buttons']}>
        <Button size="xs" variant="default" disabled={after === null} onClick={() => go(trail.at(-1) ?? null, trail.slice(0, -1))}>
          {t('previous')}
        </Button>
        <Button size="xs" variant="default" disabled={next === null} onClick={() => go(next, [...trail, after])}>
          {t('next')}
        </Button>
      </span>
    </nav>
  );
}
