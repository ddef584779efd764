import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { DEFAULT_SORT } from './list-question.ts';
import type { ListSearch, SortColumn } from './list-search.ts';
import styles from './relationship-table.module.css';

export interface SortHeaderProps {
  readonly column: SortColumn;
  readonly sort: ListSearch['sort'];
  readonly change: (sort: NonNullable<ListSearch['sort']>) => void;
}

/** A column head that orders the whole list on the server: first ascending, then descending. */
export function SortHeader({ column, sort = DEFAULT_SORT, change }: SortHeaderProps): ReactElement {
  const t = useTranslations('list');
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
  const Icon = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[direction];
  return (
    <th scope="col" aria-sort={direction} className={styles['score']}>
      <button
        type="button"
        className={styles['sort']}
        title={t('sortBy', { column: t(column) })}
        onClick={() => change(direction === 'ascending' ? `-${column}` : column)}
      >
        {t(column)}
        <Icon size={14} aria-hidden="true" />
      </button>
    </th>
  );
}
