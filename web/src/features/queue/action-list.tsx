import { Button } from '@mantine/core';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { useRowKeys } from '../../shared/preference/use-row-keys.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { ActionRow } from './action-row.tsx';
import { queueQuestion } from './queue-question.ts';
import type { QueueTab } from './queue-search.ts';
import styles from './queue.module.css';
import { UndoNotice } from './undo-notice.tsx';
import { useActionSteps } from './use-action-steps.ts';
import { useActions } from './use-actions.ts';

const HEIGHT = 480;

export interface ActionListProps {
  readonly tab: Exclude<QueueTab, 'owed'>;
  readonly today: string;
  /** Whether the reader may change anything. */
  readonly mayWrite: boolean;
}

/** The planned actions of one tab, what is due first first; each is done, moved or skipped in place. */
export function ActionList({ tab, today, mayWrite }: ActionListProps): ReactElement {
  const t = useTranslations('queue');
  const { where } = useFilters();
  const list = useRef<HTMLOListElement>(null);
  const arrows = useRowKeys(list);
  const steps = useActionSteps();
  const [open, setOpen] = useState<string | null>(null);
  const { query, actions, total, loadMore } = useActions(queueQuestion(tab, today, where));
  return (
    <>
      {steps.failure !== null && (
        <p role="alert" className={styles['failure']}>
          {steps.failure}
        </p>
      )}
      <QueryState query={query} height={HEIGHT} shape="rows">
        {() =>
          actions.length === 0 ? (
            <p className={styles['empty']}>{t(`none.${tab}`)}</p>
          ) : (
            <ol ref={list} className={styles['list']} onKeyDown={arrows}>
              {actions.map((action) => (
                <ActionRow
                  key={action.id}
                  action={action}
                  today={today}
                  steps={steps}
                  mayWrite={mayWrite}
                  isOpen={open === action.id}
                  setOpen={(isOpen) => setOpen(isOpen ? action.id : null)}
                />
              ))}
            </ol>
          )
        }
      </QueryState>
      {loadMore && (
        <Button size="xs" variant="default" onClick={loadMore} loading={query.loading}>
          {t('loadMore', { shown: actions.length, total })}
        </Button>
      )}
      <UndoNotice undo={steps.undo} />
    </>
  );
}
