import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageTitle } from '../../shared/page/page-title.tsx';
import { AlarmCard } from './alarm-card.tsx';
import { ChangesCard } from './changes-card.tsx';
import { CommitmentCard } from './commitment-card.tsx';
import { DriversCard } from './drivers-card.tsx';
import { MapCard } from './map-card.tsx';
import { MoversCard } from './movers-card.tsx';
import { OpinionCard } from './opinion-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { TrustCard } from './trust-card.tsx';

/** The landing page of a leader: are trust and commitment rising, is it real, what drives it, who needs us. One question per card. */
export function OverviewPage(): ReactElement {
  const t = useTranslations('app');
  return (
    <>
      <PageTitle title={t('overview')} />
      <div className="page-grid">
        <TrustCard />
        <CommitmentCard />
        <OpinionCard />
        <AlarmCard />
        <TrendCard />
        <ChangesCard />
        <DriversCard />
        <MapCard />
        <MoversCard />
      </div>
    </>
  );
}
