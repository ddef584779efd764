import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageTitle } from '../../shared/page/page-title.tsx';

export function RelationshipsPage(): ReactElement {
  const t = useTranslations('app');
  return <PageTitle title={t('relationships')} />;
}
