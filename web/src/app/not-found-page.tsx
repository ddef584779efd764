import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../shared/page/page-heading.tsx';

export function NotFoundPage(): ReactElement {
  const t = useTranslations('app');
  return (
    <>
      <PageHeading title={t('notFound')} />
      <p>{t('notFoundHow')}</p>
      <Link to="/">{t('toOverview')}</Link>
    </>
  );
}
