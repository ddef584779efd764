import { useMemo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { AnnotationList } from '../../shared/annotation/annotation-list.tsx';
import { placedAnnotations } from '../../shared/annotation/placed-annotations.ts';
import { useAnnotations } from '../../shared/annotation/use-annotations.ts';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { LazyTrendChart } from '../../shared/chart/lazy-trend-chart.tsx';
import { prepareTrend } from '../../shared/chart/prepare-trend.ts';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import type { RelationshipType } from '../../shared/page/resolved-window.gen.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { peerSources } from './peer-sources.ts';
import { PeerTrendDocument, type PeerTrendQuery } from './peer-trend.gen.ts';

const HEIGHT = 320;

/** Trust and commitment of the relationship over the mean of all relationships of its type. */
export function PeerTrendCard({ id, type }: { readonly id: string; readonly type: RelationshipType }): ReactElement {
  const { window, grain } = useFilters();
  const query = useCardQuery(PeerTrendDocument, { id, window, grain, peers: { type: [type] } });
  return (
    <div className="card">
      <QueryState query={query} height={HEIGHT + 120}>
        {(data) => <PeerTrendView id={id} answer={data} type={type} />}
      </QueryState>
    </div>
  );
}

interface PeerTrendViewProps {
  readonly id: string;
  readonly answer: PeerTrendQuery;
  readonly type: RelationshipType;
}

function PeerTrendView({ id, answer, type }: PeerTrendViewProps): ReactElement {
  const t = useTranslations('relationship');
  const words = useTranslations('chart');
  const word = useTranslations('word');
  const format = useChartFormat();
  const context = useChartContext();
  const { relationship, relationshipAnalytics } = answer;
  const { buckets, meta } = relationshipAnalytics;
  const annotations = useAnnotations(meta, id);
  const model = useMemo(() => {
    const labels = { trust: t('trust'), commitment: t('commitment'), peers: t('peersLabel') };
    const sources = peerSources(relationship?.trend ?? [], buckets.nodes, labels);
    const starts = sources[0]?.samples.map(({ start }) => start) ?? [];
    return prepareTrend({ sources, annotations: placedAnnotations(annotations.list, starts) }, words, format);
  }, [relationship, buckets, annotations.list, t, words, format]);
  const title = t('trendTitle');
  return (
    <>
      <ChartFigure
        title={title}
        subtitle={t('trendSubtitle', { type: word(`type.${type}`), window: format.span(meta.from, meta.to) })}
        model={model}
        notes={[words('bandNote'), t('peersNote')]}
        context={context(meta)}
        fileName={`relationship-and-peers-${meta.from}-${meta.to}`}
      >
        <LazyTrendChart title={title} model={model} height={HEIGHT} />
      </ChartFigure>
      <AnnotationList annotations={annotations} to={meta.to} />
    </>
  );
}
