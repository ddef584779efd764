import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../../shared/page/page-heading.tsx';
import styles from './relationship.module.css';

/** Said alike of a relationship that does not exist and of one that may not be seen. */
export function RelationshipMissing(): ReactElement {
  const t = useTranslations('relationship');
  return (
    <div className={styles['section']}>
      <PageHeading title={t('missing')} />
      <p>{t('missingHow')}</p>
      <p>
        <Link to="/relationships">{t('toList')}</Link>
      </p>
    </div>
  );
}
