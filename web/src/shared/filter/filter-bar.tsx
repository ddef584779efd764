import { Pill } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { AddFilterMenu } from './add-filter-menu.tsx';
import styles from './filter-bar.module.css';
import { useChipText } from './use-chip-text.ts';
import { useFilterChange, useFilters } from './use-filters.ts';

/** The filters that hold, each of which can be taken away, and a door to add one. */
export function FilterBar(): ReactElement {
  const t = useTranslations('filter');
  const { chips } = useFilters();
  const change = useFilterChange();
  const textOf = useChipText();
  return (
    <div className={styles['bar']} role="group" aria-label={t('filters')}>
      {chips.map((chip) => {
        const { dimension, member, full } = textOf(chip);
        return (
          <Pill
            key={`${chip.key}:${chip.value}`}
            size="md"
            className={styles['chip'] ?? ''}
            withRemoveButton
            onRemove={() => change.remove(chip.key, chip.value)}
            removeButtonProps={{ 'aria-label': t('remove', { filter: full }), tabIndex: 0, 'aria-hidden': false, size: 24 }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') change.remove(chip.key, chip.value);
            }}
          >
            <span className={styles['dimension']}>{dimension}:</span> {member}
          </Pill>
        );
      })}
      <AddFilterMenu />
    </div>
  );
}
