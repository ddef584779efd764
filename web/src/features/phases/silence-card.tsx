import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { ContactList } from './contact-list.tsx';
import { SilenceDocument } from './silence.gen.ts';
import styles from './phases.module.css';

const HEIGHT = 320;
const SHOWN = 10;

/** Operational relationships whose customer was not informed for longer than the cadence asks. */
export function SilenceCard(): ReactElement {
  const t = useTranslations('phases');
  const { where } = useFilters();
  const { day } = useFormats();
  const query = useCardQuery(SilenceDocument, { where, first: SHOWN });
  return (
    <section className={`card ${styles['card']}`} data-span="6" aria-label={t('silenceTitle')}>
      <h2 className={styles['title']}>{t('silenceTitle')}</h2>
      <p className={styles['soft']}>{t('silenceSubtitle')}</p>
      <QueryState query={query} height={HEIGHT} shape="rows">
        {({ silence }) => (
          <ContactList
            total={silence.totalCount}
            none={t('noSilence')}
            entries={silence.nodes.map(({ relationship, informedOn, operationalSince, silentDays, cadenceDays }) => ({
              relationship,
              said: t('silentFor', { days: silentDays, cadence: cadenceDays }),
              since:
                informedOn === null || informedOn < operationalSince
                  ? t('operationalSince', { day: day(operationalSince) })
                  : t('informedOn', { day: day(informedOn) }),
            }))}
          />
        )}
      </QueryState>
    </section>
  );
}
