import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../shared/page/page-heading.tsx';

/** A fault of the application itself, or a page whose code could not be fetched. */
export function PageFailure({ error }: ErrorComponentProps): ReactElement {
  const t = useTranslations('app');
  return (
    <div role="alert">
      <PageHeading title={t('pageFailed')} />
      <p>{t('pageFailedHow')}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <Button onClick={() => globalThis.location.reload()}>{t('reload')}</Button>
    </div>
  );
}
