import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FilterBar } from '../filter/filter-bar.tsx';
import { useFormats } from '../text/formats.ts';
import { announce } from './announcement.tsx';
import { CopyLinkMenu } from './copy-link-menu.tsx';
import { PageHeading } from './page-heading.tsx';
import styles from './page-title.module.css';
import { useResolvedWindow } from './use-resolved-window.ts';
import { WindowLine } from './window-line.tsx';

export interface PageTitleProps {
  readonly title: string;
  /** Beside the title, such as badges. */
  readonly badges?: ReactNode;
  /** Buttons of this page, before Copy link. */
  readonly actions?: ReactNode;
  /** Pages about one relationship are not filtered: they show neither the filters nor the count. */
  readonly filtered?: boolean;
  /** How many relationships the page is about, where that is not how many stand at the end of the window: a list shows ended ones too. */
  readonly counted?: number | undefined;
}

/** The head of every page, and of its print: what it is, which question it answers, and over which days. */
export function PageTitle({ title, badges, actions, filtered = true, counted }: PageTitleProps): ReactElement {
  const t = useTranslations('page');
  const { count } = useFormats();
  const { data, loading } = useResolvedWindow();
  const analytics = data?.relationshipAnalytics;
  const relationships = counted ?? analytics?.total?.relationships;

  useEffect(() => {
    if (filtered && !loading && relationships !== undefined) announce(t('updated', { relationships }));
  }, [filtered, loading, relationships, t]);

  return (
    <header className={styles['title']}>
      <div className={styles['row']}>
        <PageHeading title={title} />
        {badges}
        {filtered && relationships !== undefined && (
          <span className={styles['count']}>{t('relationships', { count: relationships, text: count(relationships) })}</span>
        )}
        <div className={styles['actions']}>
          {actions}
          <CopyLinkMenu resolved={analytics?.meta ?? null} />
        </div>
      </div>
      <p className={styles['window']} aria-busy={loading}>
        {analytics?.meta ? <WindowLine meta={analytics.meta} /> : '\u00a0'}
      </p>
      {filtered && <FilterBar />}
    </header>
  );
}
