import { ActionIcon, NativeSelect, Popover } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { RANGES, type Range } from '../shared/filter/global-search.ts';
import { DEFAULT_RANGE } from '../shared/filter/time-window.ts';
import { useFilterChange, useFilters } from '../shared/filter/use-filters.ts';
import styles from './app-header.module.css';
import { CustomDays } from './custom-days.tsx';

export interface RangeControlProps {
  /** The first and the last day of the data; null while unknown or when there is none. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Which days the whole application is about. */
export function RangeControl({ earliest, latest }: RangeControlProps): ReactElement {
  const t = useTranslations('range');
  const { search } = useFilters();
  const change = useFilterChange();
  const [choosing, setChoosing] = useState(false);
  const range: Range = search.range ?? DEFAULT_RANGE;

  const choose = (value: Range): void => {
    if (value === 'custom') setChoosing(true);
    else change.set({ range: value === DEFAULT_RANGE ? undefined : value, from: undefined, to: undefined });
  };

  return (
    <Popover opened={choosing} onChange={setChoosing} position="bottom-end" trapFocus returnFocus withRoles={false} withinPortal={false}>
      <Popover.Target>
        <div className={styles['range']}>
          <NativeSelect
            size="xs"
            className={styles['select'] ?? ''}
            aria-label={t('label')}
            value={range}
            onChange={(event) => choose(event.currentTarget.value as Range)}
            data={RANGES.map((value) => ({ value, label: t(value) }))}
          />
          {range === 'custom' && (
            <ActionIcon variant="default" size={30} aria-label={t('change')} onClick={() => setChoosing(true)}>
              <IconCalendarEvent size={18} aria-hidden="true" />
            </ActionIcon>
          )}
        </div>
      </Popover.Target>
      <Popover.Dropdown>
        <CustomDays
          first={{ from: search.from ?? '', to: search.to ?? latest ?? '' }}
          earliest={earliest}
          latest={latest}
          apply={(from, to) => {
            setChoosing(false);
            change.set({ range: 'custom', from, to });
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
