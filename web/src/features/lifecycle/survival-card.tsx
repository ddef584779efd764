import { NativeSelect } from '@mantine/core';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { prepareSurvival } from '../../shared/chart/prepare-survival.ts';
import { SurvivalChart } from '../../shared/chart/survival-chart.tsx';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { dayBefore } from '../../shared/filter/iso-day.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { cohortCurves } from './cohort-curves.ts';
import { SurvivalDocument, type SurvivalQuery } from './survival.gen.ts';
import { wholeHistory } from './whole-history.ts';

const HEIGHT = 480;
const GRAINS = ['YEAR', 'QUARTER'] as const;
type CohortGrain = (typeof GRAINS)[number];

/** How many relationships have not been dissolved, by days since their start and by when they started, as known by a day. */
export function SurvivalCard({ to }: { readonly to: string }): ReactElement {
  const t = useTranslations('lifecycle');
  const { where } = useFilters();
  const [grain, setGrain] = useState<CohortGrain>('YEAR');
  const query = useCardQuery(SurvivalDocument, { window: wholeHistory(to), where, grain });
  const tools = (
    <NativeSelect
      size="xs"
      label={t('cohortsBy')}
      value={grain}
      onChange={(event) => setGrain(GRAINS.find((one) => one === event.currentTarget.value) ?? 'YEAR')}
      data={GRAINS.map((one) => ({ value: one, label: t(`grain.${one}`) }))}
    />
  );
  return (
    <div className="card">
      <QueryState query={query} height={HEIGHT} isEmpty={(data) => data.lifecycle.all.length === 0}>
        {(data) => <SurvivalView lifecycle={data.lifecycle} grain={grain} tools={tools} />}
      </QueryState>
    </div>
  );
}

interface SurvivalViewProps {
  readonly lifecycle: SurvivalQuery['lifecycle'];
  readonly grain: CohortGrain;
  readonly tools: ReactElement;
}

function SurvivalView({ lifecycle, grain, tools }: SurvivalViewProps): ReactElement {
  const t = useTranslations('lifecycle');
  const words = useTranslations('chart');
  const format = useChartFormat();
  const context = useChartContext();
  const { all, cohorts, meta } = lifecycle;
  const model = useMemo(() => {
    const label = (member: string): string => {
      const [year = '', month = '1'] = member.split('-');
      return grain === 'YEAR' ? year : t('quarterOf', { quarter: String(Math.ceil(Number(month) / 3)), year });
    };
    const sources = cohortCurves({ label: t('all'), points: all[0]?.points ?? [] }, cohorts, label);
    return prepareSurvival(sources, cohorts.length + 1, words, format);
  }, [all, cohorts, grain, t, words, format]);
  const title = t('survivalTitle');
  const { relationships = 0, dissolved = 0, resolutionDays = 1 } = all[0] ?? {};
  return (
    <ChartFigure
      title={title}
      subtitle={t('survivalSubtitle', { relationships, dissolved, through: format.day(dayBefore(meta.to)) })}
      model={model}
      notes={[words('bandNote'), t('survivalNote'), ...(resolutionDays > 1 ? [t('resolution', { days: resolutionDays })] : [])]}
      context={context(meta)}
      fileName={`survival-${meta.to}`}
      tools={tools}
    >
      <SurvivalChart title={title} model={model} />
    </ChartFigure>
  );
}
