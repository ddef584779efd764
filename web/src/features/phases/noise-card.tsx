import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { ContactList } from './contact-list.tsx';
import { NoiseDocument } from './noise.gen.ts';
import styles from './phases.module.css';

const HEIGHT = 320;
const SHOWN = 10;

/** Relationships after the deal whose customer makes contact more often than before. */
export function NoiseCard(): ReactElement {
  const t = useTranslations('phases');
  const { where } = useFilters();
  const { day } = useFormats();
  const query = useCardQuery(NoiseDocument, { where, first: SHOWN });
  return (
    <section className={`card ${styles['card']}`} data-span="6" aria-label={t('noiseTitle')}>
      <h2 className={styles['title']}>{t('noiseTitle')}</h2>
      <p className={styles['soft']}>{t('noiseSubtitle')}</p>
      <QueryState query={query} height={HEIGHT} shape="rows">
        {({ noise }) => (
          <ContactList
            total={noise.totalCount}
            none={t('noNoise')}
            entries={noise.nodes.map(({ relationship, contacts, contactsBefore, periodDays, postDealSince }) => ({
              relationship,
              said: t('contactsRose', { contacts, before: contactsBefore, days: periodDays }),
              since: t('postDealSince', { day: day(postDealSince) }),
            }))}
          />
        )}
      </QueryState>
    </section>
  );
}
