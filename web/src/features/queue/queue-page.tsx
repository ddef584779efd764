import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ViewerDocument } from '../../shared/api/viewer.gen.ts';
import { PageTitle } from '../../shared/page/page-title.tsx';
import { ActionList } from './action-list.tsx';
import { OwedList } from './owed-list.tsx';
import { PracticeFigures } from './practice-figures.tsx';
import { QueueTabs } from './queue-tabs.tsx';

const WRITERS: readonly string[] = ['ADMIN', 'MANAGER'];

/** What the account managers owe their customers: practices planned by hand and by rule, and obligations, by when they are due. */
export function QueuePage(): ReactElement {
  const t = useTranslations('app');
  const { tab = 'overdue' } = useSearch({ from: '/queue' });
  const { data } = useQuery(ViewerDocument);
  const today = data?.dataState.latestDay ?? null;
  const mayWrite = WRITERS.includes(data?.viewer.role ?? '');
  return (
    <>
      <PageTitle title={t('queue')} />
      {today !== null && (
        <div className="page-grid">
          <section className="card" aria-label={t('queue')}>
            <QueueTabs tab={tab} today={today} />
            {tab === 'owed' ? <OwedList /> : <ActionList key={tab} tab={tab} today={today} mayWrite={mayWrite} />}
          </section>
          <PracticeFigures />
        </div>
      )}
    </>
  );
}
