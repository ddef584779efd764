import { useQuery } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { PageTitle } from '../../shared/page/page-title.tsx';
import { QueryState } from '../../shared/state/query-state.tsx';
import { ComparisonCard } from './comparison-card.tsx';
import { ProfileProgressDocument } from './profile-progress.gen.ts';
import { ProfileTable } from './profile-table.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { RulesForm } from './rules-form.tsx';
import { type ScoringProfilesQuery, ScoringProfilesDocument } from './scoring-profiles.gen.ts';

const HEIGHT = 480;
const ASK_EVERY_MS = 1500;

/** The scoring profiles: what is in force, what is drafted, what a draft would change, and its publication. */
export function ModelPage(): ReactElement {
  const t = useTranslations('model');
  const query = useCardQuery(ScoringProfilesDocument, {});
  return (
    <>
      <PageTitle title={t('title')} />
      <QueryState query={query} height={HEIGHT} shape="rows">
        {(data) => <ModelView data={data} />}
      </QueryState>
    </>
  );
}

function ModelView({ data }: { readonly data: ScoringProfilesQuery }): ReactElement {
  const profiles = data.scoringProfiles.nodes;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const progress = useQuery(ProfileProgressDocument, { fetchPolicy: 'cache-and-network', pollInterval: isBusy ? ASK_EVERY_MS : 0 });
  const recalculation = progress.data?.dataState.recalculation ?? null;
  const isUnderWay = recalculation !== null || profiles.some(({ projection }) => ['PROJECTING', 'WAITING'].includes(projection.state));
  if (isUnderWay !== isBusy) setBusy(isUnderWay);
  const inForce = profiles.find(({ state }) => state === 'PUBLISHED');
  const shown = profiles.find(({ id }) => id === chosen) ?? profiles.find(({ state }) => state === 'DRAFT') ?? inForce;
  const mayChange = data.viewer.role === 'ADMIN';
  if (!inForce || !shown) return <></>;
  return (
    <div className="page-grid">
      <ProfileTable profiles={profiles} shown={shown} choose={setChosen} recalculation={recalculation} mayChange={mayChange} />
      {shown.state !== 'PUBLISHED' && shown.projection.state !== 'NOT_WANTED' && (
        <ComparisonCard key={`${shown.id} ${shown.fingerprint} ${inForce.id}`} profile={shown} inForce={inForce.id} />
      )}
      {mayChange && shown.state === 'DRAFT' && <PublishPanel key={shown.id} profile={shown} inForce={inForce.id} />}
      <RulesForm
        key={`${shown.id} ${shown.fingerprint}`}
        profile={shown}
        inForce={inForce}
        mayChange={mayChange && shown.state === 'DRAFT'}
      />
    </div>
  );
}
