import { IconUser } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { HeaderRelationship } from './relationship-header.tsx';
import styles from './relationship.module.css';

/** Who is responsible on the supplier's side. */
export function PeopleCard({ owner }: { readonly owner: HeaderRelationship['owner'] }): ReactElement {
  const t = useTranslations('relationship');
  return (
    <section className={`card ${styles['section']}`} aria-label={t('people')}>
      <h2 className={styles['title']}>{t('people')}</h2>
      <p>
        <IconUser size={16} aria-hidden="true" /> {owner ? owner.name : t('noOwner')}
      </p>
      {owner?.team && <p className={styles['note']}>{owner.team}</p>}
    </section>
  );
}
