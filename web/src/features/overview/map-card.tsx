import { useMemo, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import type { ChosenMark } from '../../shared/chart/chart-model.ts';
import { MarkMenu } from '../../shared/chart/mark-menu.tsx';
import { prepareMap } from '../../shared/chart/prepare-map.ts';
import { ScatterMap } from '../../shared/chart/scatter-map.tsx';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { dayBefore } from '../../shared/filter/iso-day.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { MapCardDocument, type MapCardQuery } from './map-card.gen.ts';
import { useMarkPaths } from './use-mark-paths.ts';

const HEIGHT = 320;
const MOST_RELATIONSHIPS = 2000;

/** Every relationship by trust and commitment: commitment without trust is the leading risk. */
export function MapCard(): ReactElement {
  const { window, where } = useFilters();
  const query = useCardQuery(MapCardDocument, { window, where, first: MOST_RELATIONSHIPS });
  return (
    <div className="card" data-span="6">
      <QueryState query={query} height={HEIGHT + 120} isEmpty={(data) => data.relationshipAnalytics.buckets.nodes.length === 0}>
        {(data) => <MapView analytics={data.relationshipAnalytics} />}
      </QueryState>
    </div>
  );
}

function MapView({ analytics: { buckets, meta } }: { readonly analytics: MapCardQuery['relationshipAnalytics'] }): ReactElement {
  const t = useTranslations('overview');
  const words = useTranslations('chart');
  const format = useChartFormat();
  const context = useChartContext();
  const paths = useMarkPaths();
  const [chosen, setChosen] = useState<ChosenMark | null>(null);
  const model = useMemo(() => {
    const sources = buckets.nodes.flatMap(({ relationship, trust, commitment }) =>
      relationship ? [{ key: relationship.id, label: relationship.account.name, x: trust.value, y: commitment.value }] : [],
    );
    return prepareMap(sources, { x: t('trust'), y: t('commitment') }, buckets.totalGroups, words, format);
  }, [buckets, t, words, format]);
  const dot = chosen === null ? undefined : model.marks[chosen.mark];

  return (
    <>
      <ChartFigure
        title={t('mapTitle')}
        subtitle={t('mapSubtitle', { day: format.day(dayBefore(meta.to)) })}
        model={model}
        notes={model.dots.length > 0 ? [t('mapNote')] : []}
        context={context(meta)}
        fileName={`trust-and-commitment-map-${meta.to}`}
        onChoose={setChosen}
      >
        <ScatterMap model={model} height={HEIGHT} onChoose={setChosen} />
      </ChartFigure>
      <MarkMenu
        chosen={chosen}
        label={dot?.label ?? ''}
        close={() => setChosen(null)}
        actions={dot ? [{ key: 'open', label: t('open'), pick: () => paths.open(dot.key) }] : []}
      />
    </>
  );
}
