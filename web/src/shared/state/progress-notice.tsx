import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestFailure } from '../api/request-failure.ts';
import styles from './query-state.module.css';

export function SlowNotice({ cancel }: { readonly cancel: () => void }): ReactElement {
  const t = useTranslations('state');
  return (
    <div className={styles['notice']} role="status">
      <span>{t('slow')}</span>
      <Button size="compact-sm" variant="default" onClick={cancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}

export function CancelledState({ height, retry }: { readonly height: number; readonly retry: () => void }): ReactElement {
  const t = useTranslations('state');
  return (
    <div className={styles['notice']} style={{ minHeight: height / 2 }}>
      <span>{t('cancelled')}</span>
      <Button size="compact-sm" variant="default" onClick={retry}>
        {t('askAgain')}
      </Button>
    </div>
  );
}

/** The answer is there but parts of it are missing, and which. */
export function PartialNotice({ failure, retry }: { readonly failure: RequestFailure; readonly retry: () => void }): ReactElement {
  const t = useTranslations('state');
  return (
    <div className={styles['notice']} role="status">
      <IconAlertTriangle size={18} aria-hidden="true" className={styles['watch']} />
      <strong>{t('partial')}</strong>
      <span>{failure.messages.join(' ')}</span>
      {failure.requestId && <span className={styles['requestId']}>{t('requestId', { id: failure.requestId })}</span>}
      <Button size="compact-sm" variant="default" onClick={retry}>
        {t('retry')}
      </Button>
    </div>
  );
}
