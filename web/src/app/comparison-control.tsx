import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconCalendarWeek } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { COMPARISONS, type ComparisonChoice } from '../shared/filter/global-search.ts';
import { useFilterChange, useFilters } from '../shared/filter/use-filters.ts';
import styles from './app-header.module.css';

/** With which earlier days everything is compared. */
export function ComparisonControl(): ReactElement {
  const t = useTranslations('comparison');
  const { search } = useFilters();
  const change = useFilterChange();
  const chosen = search.cmp ?? 'none';
  const matched = search.wd === '1';
  return (
    <>
      <NativeSelect
        size="xs"
        className={styles['select'] ?? ''}
        aria-label={t('label')}
        value={chosen}
        onChange={(event) => {
          const value = event.currentTarget.value as ComparisonChoice;
          change.set(value === 'none' ? { cmp: undefined, wd: undefined } : { cmp: value });
        }}
        data={COMPARISONS.map((value) => ({ value, label: t(value) }))}
      />
      {chosen !== 'none' && (
        <ActionIcon
          variant={matched ? 'filled' : 'default'}
          size={30}
          aria-label={t('weekday')}
          title={t('weekday')}
          aria-pressed={matched}
          onClick={() => change.set({ wd: matched ? undefined : '1' })}
        >
          <IconCalendarWeek size={18} aria-hidden="true" />
        </ActionIcon>
      )}
    </>
  );
}
