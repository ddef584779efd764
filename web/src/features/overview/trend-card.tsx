import { useMemo, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { AnnotationList } from '../../shared/annotation/annotation-list.tsx';
import { placedAnnotations } from '../../shared/annotation/placed-annotations.ts';
import { useAnnotations } from '../../shared/annotation/use-annotations.ts';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import type { ChosenMark } from '../../shared/chart/chart-model.ts';
import { LazyTrendChart } from '../../shared/chart/lazy-trend-chart.tsx';
import { MarkMenu } from '../../shared/chart/mark-menu.tsx';
import { prepareTrend } from '../../shared/chart/prepare-trend.ts';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { TrendCardDocument, type TrendCardQuery } from './trend-card.gen.ts';
import { trendSources } from './trend-samples.ts';
import { useMarkPaths } from './use-mark-paths.ts';

const HEIGHT = 320;

/** Trust and commitment over time, with what the comparison window showed. */
export function TrendCard(): ReactElement {
  const { window, where, comparison, grain } = useFilters();
  const query = useCardQuery(TrendCardDocument, { window, where, compareTo: comparison, compare: comparison !== null, grain });
  return (
    <div className="card" data-span="8">
      <QueryState
        query={query}
        height={HEIGHT + 120}
        isEmpty={(data) => data.relationshipAnalytics.buckets.nodes.every((bucket) => bucket.relationships === 0)}
      >
        {(data) => <TrendView analytics={data.relationshipAnalytics} />}
      </QueryState>
    </div>
  );
}

function TrendView({ analytics }: { readonly analytics: TrendCardQuery['relationshipAnalytics'] }): ReactElement {
  const t = useTranslations('overview');
  const words = useTranslations('chart');
  const format = useChartFormat();
  const context = useChartContext();
  const paths = useMarkPaths();
  const { grain } = useFilters();
  const [chosen, setChosen] = useState<ChosenMark | null>(null);
  const { buckets, meta } = analytics;
  const compared = meta.comparisonFrom && meta.comparisonTo ? format.span(meta.comparisonFrom, meta.comparisonTo) : null;
  const annotations = useAnnotations(meta);
  const model = useMemo(
    () =>
      prepareTrend(
        {
          sources: trendSources(buckets.nodes, { trust: t('trust'), commitment: t('commitment') }),
          annotations: placedAnnotations(
            annotations.list,
            buckets.nodes.flatMap(({ period }) => period?.start ?? []),
          ),
          comparison: compared,
        },
        words,
        format,
      ),
    [buckets, compared, annotations.list, t, words, format],
  );
  const period = chosen === null ? null : (buckets.nodes[chosen.mark]?.period ?? null);
  const title = t('trendTitle');

  return (
    <>
      <ChartFigure
        title={title}
        subtitle={t('trendSubtitle', { grain: t(`grain.${grain}`), window: format.span(meta.from, meta.to) })}
        model={model}
        notes={[words('bandNote'), ...(model.comparison ? [words('comparisonNote', { window: model.comparison })] : [])]}
        context={context(meta)}
        fileName={`trust-and-commitment-${meta.from}-${meta.to}`}
        onChoose={setChosen}
      >
        <LazyTrendChart title={title} model={model} height={HEIGHT} onChoose={setChosen} />
      </ChartFigure>
      <AnnotationList annotations={annotations} to={meta.to} />
      <MarkMenu
        chosen={chosen}
        label={period ? format.span(period.start, period.end) : t('thisPeriod')}
        close={() => setChosen(null)}
        actions={[
          { key: 'zoom', label: t('zoom'), pick: () => period && paths.zoom(period) },
          { key: 'list', label: t('seeBehind'), pick: () => paths.listIn(period && { start: meta.from, end: period.end }) },
        ]}
      />
    </>
  );
}
