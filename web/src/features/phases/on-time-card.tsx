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
import { QueryState } from '../../shared/state/query-state.tsx';
import { OnTimeDocument, type OnTimeQuery } from './on-time.gen.ts';
import { onTimeSources } from './on-time-sources.ts';

const HEIGHT = 260;

/** How much of what fell due was answered by then, by phase and period. */
export function OnTimeCard(): ReactElement {
  const { window, where, grain } = useFilters();
  const query = useCardQuery(OnTimeDocument, { window, where, grain });
  return (
    <div className="card">
      <QueryState query={query} height={HEIGHT + 120} isEmpty={(data) => data.requestAnalytics.buckets.nodes.length === 0}>
        {(data) => <OnTimeView analytics={data.requestAnalytics} />}
      </QueryState>
    </div>
  );
}

function OnTimeView({ analytics }: { readonly analytics: OnTimeQuery['requestAnalytics'] }): ReactElement {
  const t = useTranslations('phases');
  const word = useTranslations('word');
  const words = useTranslations('chart');
  const lifecycle = useTranslations('lifecycle');
  const format = useChartFormat();
  const context = useChartContext();
  const { grain } = useFilters();
  const { buckets, meta } = analytics;
  const annotations = useAnnotations(meta);
  const model = useMemo(() => {
    const sources = onTimeSources(buckets.nodes, (phase) => word(`phase.${phase}`));
    const starts = sources[0]?.samples.map(({ start }) => start) ?? [];
    return prepareTrend({ sources, annotations: placedAnnotations(annotations.list, starts) }, words, format);
  }, [buckets, annotations.list, word, words, format]);
  const title = t('onTimeTitle');
  return (
    <>
      <ChartFigure
        title={title}
        subtitle={t('onTimeSubtitle', { grain: lifecycle(`grain.${grain}`), window: format.span(meta.from, meta.to) })}
        model={model}
        notes={[t('onTimeNote')]}
        context={context(meta)}
        fileName={`answered-on-time-${meta.from}-${meta.to}`}
      >
        <LazyTrendChart title={title} model={model} height={HEIGHT} />
      </ChartFigure>
      <AnnotationList annotations={annotations} to={meta.to} />
    </>
  );
}
