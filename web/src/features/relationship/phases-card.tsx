import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { EstimateText } from '../../shared/relationship/estimate-text.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { PhasesDocument, type PhasesQuery } from './phases.gen.ts';
import styles from './relationship.module.css';

type Opinion = NonNullable<PhasesQuery['relationship']>['phases'][number];

/** What the customer's opinion of each phase is made of. Nothing at all where no deal has reached a phase. */
export function PhasesCard({ id }: { readonly id: string }): ReactElement | null {
  const t = useTranslations('relationship');
  const { data } = useCardQuery(PhasesDocument, { id });
  const phases = data?.relationship?.phases ?? [];
  if (!phases.some(({ reached }) => reached)) return null;
  return (
    <section className={`card ${styles['section']}`} aria-label={t('phasesTitle')}>
      <h2 className={styles['title']}>{t('phasesTitle')}</h2>
      <p className={styles['note']}>{t('phasesSubtitle')}</p>
      <div className={styles['phases']}>
        {phases.map((opinion) => (
          <PhaseColumn key={opinion.phase} opinion={opinion} />
        ))}
      </div>
    </section>
  );
}

function PhaseColumn({ opinion }: { readonly opinion: Opinion }): ReactElement {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const formats = useFormats();
  const name = word(`phase.${opinion.phase}`);
  if (!opinion.reached || opinion.points === null) {
    return (
      <div>
        <h3>{name}</h3>
        <p className={styles['note']}>{t('phaseNotReached')}</p>
      </div>
    );
  }
  return (
    <div>
      <h3>{name}</h3>
      <dl className={styles['facts']}>
        <dt>{t('phasePoints')}</dt>
        <dd>{t('pointsOf', { points: formats.score(opinion.points), outOf: opinion.outOf })}</dd>
        <dt>{t('phaseCoverage')}</dt>
        <dd>
          <EstimateText estimate={opinion.coverage} />
        </dd>
        <dt>{t('phaseOpinion')}</dt>
        <dd>{opinion.opinion === null ? t('noData') : formats.score(opinion.opinion)}</dd>
      </dl>
    </div>
  );
}
