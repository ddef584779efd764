import { Button } from '@mantine/core';
import { IconAlertOctagon, IconLock } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestFailure } from '../api/request-failure.ts';
import styles from './query-state.module.css';

/** Why a card has no answer, in its place and not in a passing message: what, which request, and what can be done. */
export function FailureState({ failure, retry }: { readonly failure: RequestFailure; readonly retry: () => void }): ReactElement {
  const t = useTranslations('state');
  if (failure.kind === 'forbidden') {
    return (
      <div className={styles['box']}>
        <p className={styles['name']}>
          <IconLock size={20} aria-hidden="true" />
          {t('forbidden')}
        </p>
        <p>{t('forbiddenWho')}</p>
      </div>
    );
  }
  return (
    <div className={styles['failure']} role="alert">
      <p className={styles['name']}>
        <IconAlertOctagon size={20} aria-hidden="true" className={styles['alarm']} />
        {t(`failure.${failure.kind}`)}
      </p>
      {failure.messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      <div className={styles['buttons']}>
        <Button size="xs" variant="default" onClick={retry}>
          {t('retry')}
        </Button>
      </div>
      {(failure.requestId ?? failure.code) && (
        <p className={styles['requestId']}>
          {failure.code && <code>{failure.code}</code>} {failure.requestId && t('requestId', { id: failure.requestId })}
        </p>
      )}
    </div>
  );
}
