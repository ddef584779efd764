import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { PHASES } from '../../shared/filter/filter-words.ts';
import { useFormats } from '../../shared/text/formats.ts';
import { ObligationRow } from './obligation-row.tsx';
import { ObligationsDocument } from './obligations.gen.ts';
import styles from './relationship.module.css';

/** The eighteen obligations in their three phases. Nothing at all where no deal has reached a phase. */
export function ObligationsCard({ id }: { readonly id: string }): ReactElement | null {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const formats = useFormats();
  const { data } = useCardQuery(ObligationsDocument, { id });
  const relationship = data?.relationship;
  if (!relationship || relationship.obligations.length === 0) return null;
  return (
    <section className={`card ${styles['section']}`} aria-label={t('obligationsTitle')}>
      <h2 className={styles['title']}>{t('obligationsTitle')}</h2>
      <div className={styles['phases']}>
        {PHASES.map((phase) => {
          const opinion = relationship.phases.find((one) => one.phase === phase);
          const name = word(`phase.${phase}`);
          return (
            <div key={phase}>
              <h3>
                {opinion?.reached && opinion.points !== null
                  ? t('phasePoints', { phase: name, points: formats.score(opinion.points), outOf: opinion.outOf })
                  : t('phaseNotReached', { phase: name })}
              </h3>
              <ul className={styles['list']}>
                {relationship.obligations
                  .filter((state) => state.phase === phase)
                  .map((state) => (
                    <ObligationRow key={state.obligation} state={state} />
                  ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
