import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useChipText } from '../filter/use-chip-text.ts';
import { useFilterChange, useFilters } from '../filter/use-filters.ts';
import { useFormats } from '../text/formats.ts';
import styles from './query-state.module.css';

/** Nothing to show: because of the filters, each of which can be taken away here, or because nothing has been imported yet. */
export function EmptyState(): ReactElement {
  const t = useTranslations('state');
  const { chips } = useFilters();
  const change = useFilterChange();
  const textOf = useChipText();
  const { list } = useFormats();

  if (chips.length === 0) {
    return (
      <div className={styles['box']}>
        <p className={styles['name']}>{t('noData')}</p>
        <p>{t('noDataHow')}</p>
        <code className={styles['code']}>{t('importCommand')}</code>
      </div>
    );
  }
  return (
    <div className={styles['box']}>
      <p className={styles['name']}>{t('emptyByFilter')}</p>
      <p>{t('emptyBecause', { filters: list(chips.map((chip) => textOf(chip).full)) })}</p>
      <div className={styles['buttons']}>
        {chips.map((chip) => (
          <Button
            key={`${chip.key}:${chip.value}`}
            variant="default"
            size="xs"
            leftSection={<IconX size={14} aria-hidden="true" />}
            onClick={() => change.remove(chip.key, chip.value)}
          >
            {t('remove', { filter: textOf(chip).full })}
          </Button>
        ))}
      </div>
    </div>
  );
}
