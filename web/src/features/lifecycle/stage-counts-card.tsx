import { useMemo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { prepareMultiples } from '../../shared/chart/prepare-multiples.ts';
import { SmallMultiples } from '../../shared/chart/small-multiples.tsx';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { StageCountsDocument, type StageCountsQuery } from './stage-counts.gen.ts';
import { stagePanels } from './stage-panels.ts';
import { useStageMenu } from './use-stage-menu.tsx';

const HEIGHT = 260;

/** How many relationships were in each stage over time, one small line per stage. */
export function StageCountsCard(): ReactElement {
  const { window, where, grain } = useFilters();
  const query = useCardQuery(StageCountsDocument, { window, where, grain });
  return (
    <div className="card">
      <QueryState query={query} height={HEIGHT} isEmpty={(data) => data.relationshipAnalytics.buckets.nodes.length === 0}>
        {(data) => <StageCountsView analytics={data.relationshipAnalytics} />}
      </QueryState>
    </div>
  );
}

function StageCountsView({ analytics }: { readonly analytics: StageCountsQuery['relationshipAnalytics'] }): ReactElement {
  const t = useTranslations('lifecycle');
  const word = useTranslations('word');
  const words = useTranslations('chart');
  const format = useChartFormat();
  const context = useChartContext();
  const { grain } = useFilters();
  const { buckets, meta } = analytics;
  const panels = useMemo(() => stagePanels(buckets.nodes, (stage) => word(`stage.${stage}`)), [buckets, word]);
  const model = useMemo(() => prepareMultiples(panels, words, format), [panels, words, format]);
  const { open, menu } = useStageMenu((mark) => panels[mark]?.key ?? null);
  return (
    <>
      <ChartFigure
        title={t('countsTitle')}
        subtitle={t('countsSubtitle', { grain: t(`grain.${grain}`), window: format.span(meta.from, meta.to) })}
        model={model}
        notes={[t('countsNote')]}
        context={context(meta)}
        fileName={`lifecycle-stages-${meta.from}-${meta.to}`}
      >
        <SmallMultiples model={model} onChoose={open} />
      </ChartFigure>
      {menu}
    </>
  );
}
