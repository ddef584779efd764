import { useMemo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { DivergingBars } from '../../shared/chart/diverging-bars.tsx';
import { prepareBars } from '../../shared/chart/prepare-bars.ts';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { dayBefore } from '../../shared/filter/iso-day.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { DriversCardDocument, type DriversCardQuery } from './drivers-card.gen.ts';
import { useComparedQuestion } from './use-question.ts';

const HEIGHT = 320;
const DRIVERS = ['RELIABILITY', 'COURTESY', 'AVAILABILITY', 'RESPONSIVENESS', 'INTELLIGENCE', 'FUTURISM'] as const;

/** How far each of the streams that make trust moved. */
export function DriversCard(): ReactElement {
  const query = useCardQuery(DriversCardDocument, useComparedQuestion());
  return (
    <div className="card" data-span="6">
      <QueryState query={query} height={HEIGHT} isEmpty={(data) => data.relationshipAnalytics.total.relationships === 0}>
        {(data) => <DriversView analytics={data.relationshipAnalytics} />}
      </QueryState>
    </div>
  );
}

function DriversView({ analytics: { total, meta } }: { readonly analytics: DriversCardQuery['relationshipAnalytics'] }): ReactElement {
  const t = useTranslations('overview');
  const words = useTranslations('chart');
  const word = useTranslations('word');
  const format = useChartFormat();
  const context = useChartContext();
  const model = useMemo(
    () =>
      prepareBars(
        DRIVERS.map((driver) => ({ key: driver, label: word(`stream.${driver}`), ...total[driver] })),
        words,
        format,
      ),
    [total, word, words, format],
  );
  return (
    <ChartFigure
      title={t('driversTitle')}
      subtitle={meta.comparisonTo ? t('driversSubtitle', { day: format.day(dayBefore(meta.comparisonTo)) }) : undefined}
      model={model}
      notes={[words('barNote')]}
      context={context(meta)}
      fileName={`drivers-of-trust-${meta.from}-${meta.to}`}
    >
      <DivergingBars model={model} />
    </ChartFigure>
  );
}
