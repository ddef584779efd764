import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../shared/api/use-card-query.ts';
import { ViewerDocument } from '../shared/api/viewer.gen.ts';
import styles from './app-header.module.css';
import { ComparisonControl } from './comparison-control.tsx';
import { PreferencesMenu } from './preferences-menu.tsx';
import { RangeControl } from './range-control.tsx';
import { RelationshipSearch } from './relationship-search.tsx';

export interface AppHeaderProps {
  readonly navigationLabel: string;
  readonly toggleNavigation: () => void;
}

export function AppHeader({ navigationLabel, toggleNavigation }: AppHeaderProps): ReactElement {
  const t = useTranslations('app');
  const { data } = useCardQuery(ViewerDocument, {});
  return (
    <header className={styles['header']}>
      <ActionIcon variant="subtle" color="gray" size={32} onClick={toggleNavigation} aria-label={navigationLabel}>
        <IconMenu2 size={20} aria-hidden="true" />
      </ActionIcon>
      <Link to="/" className={styles['name']}>
        {t('name')}
      </Link>
      {data?.dataState?.hasDemoData && (
        <span className={styles['demo']} title={t('demoHow')}>
          {t('demo')}
        </span>
      )}
      <RelationshipSearch />
      <div className={styles['controls']}>
        <RangeControl earliest={data?.dataState?.earliestDay ?? null} latest={data?.dataState?.latestDay ?? null} />
        <ComparisonControl />
        <PreferencesMenu viewer={data?.viewer?.name ?? null} />
      </div>
    </header>
  );
}
