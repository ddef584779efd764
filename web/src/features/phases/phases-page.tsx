import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageTitle } from '../../shared/page/page-title.tsx';
import { NoiseCard } from './noise-card.tsx';
import { ObligationMatrixCard } from './obligation-matrix-card.tsx';
import { OnTimeCard } from './on-time-card.tsx';
import { PhaseCards } from './phase-cards.tsx';
import { SilenceCard } from './silence-card.tsx';

/** What the supplier owes in each of the three phases: how much of it is given, how well and in which mode, and where contact means trouble. */
export function PhasesPage(): ReactElement {
  const t = useTranslations('app');
  return (
    <>
      <PageTitle title={t('phases')} />
      <div className="page-grid">
        <PhaseCards />
        <ObligationMatrixCard />
        <OnTimeCard />
        <SilenceCard />
        <NoiseCard />
      </div>
    </>
  );
}
