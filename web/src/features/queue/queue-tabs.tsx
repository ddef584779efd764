import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { useFormats } from '../../shared/text/formats.ts';
import { QueueCountsDocument, type QueueCountsQuery } from './queue-counts.gen.ts';
import { queueQuestion } from './queue-question.ts';
import { QUEUE_TABS, type QueueTab } from './queue-search.ts';
import styles from './queue.module.css';

/** What the queue can show, with how much of it there is. */
export function QueueTabs({ tab, today }: { readonly tab: QueueTab; readonly today: string }): ReactElement {
  const t = useTranslations('queue');
  const { count } = useFormats();
  const { where } = useFilters();
  const { data } = useCardQuery(QueueCountsDocument, {
    overdue: queueQuestion('overdue', today, where).where,
    today: queueQuestion('today', today, where).where,
    soon: queueQuestion('soon', today, where).where,
    where,
  });
  return (
    <nav aria-label={t('tabs')} className={styles['tabs']}>
      {QUEUE_TABS.map((one) => (
        <Link
          key={one}
          to="/queue"
          search={(search) => ({ ...search, tab: one })}
          className={styles['tab']}
          aria-current={one === tab ? 'page' : undefined}
        >
          {t(`tab.${one}`)}
          {data && one !== 'done' && <span className={styles['count']}>{count(countOf(data, one))}</span>}
        </Link>
      ))}
    </nav>
  );
}

function countOf(data: QueueCountsQuery, tab: Exclude<QueueTab, 'done'>): number {
  return data[tab].totalCount;
}
