import { useMemo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { IntervalPlot } from '../../shared/chart/interval-plot.tsx';
import { prepareIntervals } from '../../shared/chart/prepare-intervals.ts';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { TimeInStageDocument, type TimeInStageQuery } from './time-in-stage.gen.ts';
import { useStageMenu } from './use-stage-menu.tsx';

const HEIGHT = 420;

/** How long relationships stay in each stage, those that are still there included. */
export function TimeInStageCard(): ReactElement {
  const { window, where } = useFilters();
  const query = useCardQuery(TimeInStageDocument, { window, where });
  return (
    <div className="card" data-span="6">
      <QueryState query={query} height={HEIGHT} isEmpty={(data) => data.lifecycle.timeInStage.every(({ n }) => n === 0)}>
        {(data) => <TimeInStageView lifecycle={data.lifecycle} />}
      </QueryState>
    </div>
  );
}

function TimeInStageView({ lifecycle }: { readonly lifecycle: TimeInStageQuery['lifecycle'] }): ReactElement {
  const t = useTranslations('lifecycle');
  const word = useTranslations('word');
  const words = useTranslations('chart');
  const format = useChartFormat();
  const context = useChartContext();
  const { timeInStage, meta } = lifecycle;
  const model = useMemo(() => {
    const sources = timeInStage
      .filter(({ stage }) => stage !== 'DISSOLUTION')
      .map(({ stage, stillThere, ...rest }) => ({ ...rest, key: stage, label: word(`stage.${stage}`), going: stillThere }));
    return prepareIntervals(sources, words, format);
  }, [timeInStage, word, words, format]);
  const { open, menu } = useStageMenu((mark) => timeInStage[mark]?.stage ?? null);
  return (
    <>
      <ChartFigure
        title={t('timeTitle')}
        subtitle={t('timeSubtitle', { window: format.span(meta.from, meta.to) })}
        model={model}
        notes={[t('timeNote')]}
        context={context(meta)}
        fileName={`time-in-stage-${meta.from}-${meta.to}`}
        onChoose={open}
      >
        <IntervalPlot model={model} axis={t('daysInStage')} onChoose={open} />
      </ChartFigure>
      {menu}
    </>
  );
}
