import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { SegmentsDocument } from '../../shared/segment/segments.gen.ts';
import { DeleteSegment } from './delete-segment.tsx';
import { SaveSegment } from './save-segment.tsx';
import styles from './segments.module.css';

/** The saved segments to look at, and doors to keep what is filtered by and to delete what is kept. */
export function SegmentTabs(): ReactElement {
  const t = useTranslations('segment');
  const { search, chips } = useFilters();
  const { data } = useQuery(SegmentsDocument, { errorPolicy: 'all' });
  const segments = data?.segments ?? [];
  const [chosen] = search.saved?.length === 1 ? search.saved : [undefined];
  const current = segments.find(({ id }) => id === chosen);
  const isFiltered = chips.some(({ key }) => key !== 'saved') || (search.saved?.length ?? 0) > 1;
  return (
    <div className={styles['row']}>
      <nav aria-label={t('tabs')} className={styles['tabs']}>
        <Tab id={undefined} name={t('all')} isCurrent={search.saved === undefined} />
        {segments.map(({ id, name, description }) => (
          <Tab key={id} id={id} name={name} title={description ?? undefined} isCurrent={id === chosen} />
        ))}
      </nav>
      {isFiltered && <SaveSegment />}
      {current?.mayChange && <DeleteSegment id={current.id} name={current.name} />}
    </div>
  );
}

function Tab({
  id,
  name,
  title,
  isCurrent,
}: {
  readonly id: string | undefined;
  readonly name: string;
  readonly title?: string | undefined;
  readonly isCurrent: boolean;
}): ReactElement {
  return (
    <Link
      to="/relationships"
      search={(search) => ({ ...search, saved: id === undefined ? undefined : [id], after: undefined })}
      className={styles['tab']}
      aria-current={isCurrent ? 'page' : undefined}
      title={title}
    >
      {name}
    </Link>
  );
}
