import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageTitle } from '../../shared/page/page-title.tsx';
import { useResolvedWindow } from '../../shared/page/use-resolved-window.ts';
import { DissolutionCard } from './dissolution-card.tsx';
import { StageCountsCard } from './stage-counts-card.tsx';
import { SurvivalCard } from './survival-card.tsx';
import { TimeInStageCard } from './time-in-stage-card.tsx';
import { TransitionsCard } from './transitions-card.tsx';

/** How relationships go through their stages: how many are where, which way they move, how long they stay, how and why they end. */
export function LifecyclePage(): ReactElement {
  const t = useTranslations('app');
  const to = useResolvedWindow().data?.relationshipAnalytics.meta.to;
  return (
    <>
      <PageTitle title={t('lifecycle')} />
      <div className="page-grid">
        <StageCountsCard />
        <TransitionsCard />
        <TimeInStageCard />
        {to !== undefined && <SurvivalCard to={to} />}
        {to !== undefined && <DissolutionCard to={to} />}
      </div>
    </>
  );
}
