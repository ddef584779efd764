import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useRef, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { joinedPages, loadAfter, pagedCardQuery } from '../../shared/api/paged-query.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { useRowKeys } from '../../shared/preference/use-row-keys.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { QueueOwedDocument, type QueueOwedQuery } from './owed.gen.ts';
import styles from './queue.module.css';

const HEIGHT = 480;

/** The obligations that are owed, the latest first: asked for or not, to whom and by whom. */
export function OwedList(): ReactElement {
  const t = useTranslations('queue');
  const { where } = useFilters();
  const list = useRef<HTMLOListElement>(null);
  const arrows = useRowKeys(list);
  const { data, loading, error, refetch, fetchMore } = useQuery(QueueOwedDocument, {
    variables: { where, after: null },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const loadMore = loadAfter(data?.owed, (after) =>
    fetchMore({
      variables: { where, after },
      updateQuery: (previous, { fetchMoreResult }) => ({ ...previous, owed: joinedPages(previous.owed, fetchMoreResult.owed) }),
    }),
  );
  return (
    <QueryState query={pagedCardQuery(data, { loading, error, refetch })} height={HEIGHT} shape="rows">
      {({ owed }) =>
        owed.nodes.length === 0 ? (
          <p className={styles['empty']}>{t('none.owed')}</p>
        ) : (
          <>
            <ol ref={list} className={styles['list']} onKeyDown={arrows}>
              {owed.nodes.map((entry) => (
                <OwedRow key={`${entry.relationship.id} ${entry.dealId} ${entry.requestId} ${entry.obligation}`} entry={entry} />
              ))}
            </ol>
            {loadMore && (
              <Button size="xs" variant="default" onClick={loadMore} loading={loading}>
                {t('loadMore', { shown: owed.nodes.length, total: owed.totalCount })}
              </Button>
            )}
          </>
        )
      }
    </QueryState>
  );
}

function OwedRow({ entry }: { readonly entry: QueueOwedQuery['owed']['nodes'][number] }): ReactElement {
  const t = useTranslations('queue');
  const word = useTranslations('word');
  const { day } = useFormats();
  const { relationship, contact, agent, obligation, phase, dueOn, daysOverdue, requestId } = entry;
  return (
    <li className={styles['row']} data-status={daysOverdue > 0 ? 'OVERDUE' : 'PLANNED'}>
      <div className={styles['when']}>
        <span className={styles['due']}>{daysOverdue > 0 ? t('lateBy', { days: daysOverdue }) : t('inTime')}</span>
        <span className={styles['soft']}>{day(dueOn)}</span>
      </div>
      <div className={styles['what']}>
        <span className={styles['practice']}>{word(`obligation.${obligation}`)}</span>
        <span>
          <Link to="/relationships/$id" params={{ id: relationship.id }} data-row-link>
            {relationship.account.name}
          </Link>
          {contact && ` · ${contact.name}`}
        </span>
        <span className={styles['soft']}>
          {[word(`phase.${phase}`), t(requestId === null ? 'owedUnasked' : 'askedFor'), agent?.name].filter(Boolean).join(' · ')}
        </span>
      </div>
    </li>
  );
}
