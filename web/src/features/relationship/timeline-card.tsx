import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import styles from './relationship.module.css';
import { TimelineEntryRow } from './timeline-entry-row.tsx';
import { isMode, TIMELINE_KINDS, timelineMonths, type TimelineKind } from './timeline-months.ts';
import { useTimeline } from './use-timeline.ts';

const HEIGHT = 600;

/** Everything that happened, newest first, by month; filtered by kind. */
export function TimelineCard({ id, timeZone }: { readonly id: string; readonly timeZone: string }): ReactElement {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const formats = useFormats();
  const [kinds, setKinds] = useState<ReadonlySet<TimelineKind>>(new Set());
  const { query, entries, loadMore } = useTimeline(id);
  const months = timelineMonths(entries, kinds, timeZone);
  const toggle = (kind: TimelineKind): void => setKinds(new Set(TIMELINE_KINDS.filter((one) => kinds.has(one) !== (one === kind))));
  return (
    <section className={`card ${styles['section']}`}>
      <h2 className={styles['title']}>{t('timelineTitle')}</h2>
      <div className={styles['chips']} role="group" aria-label={t('timelineKinds')}>
        {TIMELINE_KINDS.map((kind) => (
          <Button
            key={kind}
            size="compact-sm"
            variant={kinds.has(kind) ? 'filled' : 'default'}
            aria-pressed={kinds.has(kind)}
            onClick={() => toggle(kind)}
          >
            {isMode(kind) ? word(`mode.${kind}`) : t(`entryKind.${kind}`)}
          </Button>
        ))}
      </div>
      <QueryState query={query} height={HEIGHT}>
        {() => (
          <div className={styles['timeline']} role="region" aria-label={t('timelineTitle')} tabIndex={0}>
            {months.length === 0 && <p>{t('timelineEmpty')}</p>}
            {months.map(({ month, items }) => (
              <div key={month}>
                <h3 className={styles['month']}>{formats.month(month)}</h3>
                <ul className={styles['list']}>
                  {items.map((entry) => (
                    <TimelineEntryRow key={entry.id} entry={entry} timeZone={timeZone} />
                  ))}
                </ul>
              </div>
            ))}
            {loadMore && (
              <Button size="xs" variant="default" onClick={loadMore} loading={query.loading}>
                {t('loadMore')}
              </Button>
            )}
          </div>
        )}
      </QueryState>
    </section>
  );
}
