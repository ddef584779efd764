import { useMemo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { prepareSides } from '../../shared/chart/prepare-sides.ts';
import { SideBars } from '../../shared/chart/side-bars.tsx';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { DissolutionDocument, type DissolutionQuery } from './dissolution.gen.ts';
import { dissolutionSides } from './dissolution-sides.ts';
import { wholeHistory } from './whole-history.ts';

const HEIGHT = 360;

/** Who ended relationships, and why. */
export function DissolutionCard({ to }: { readonly to: string }): ReactElement {
  const { window, where } = useFilters();
  const query = useCardQuery(DissolutionDocument, { window, where, whole: wholeHistory(to) });
  return (
    <div className="card">
      <QueryState query={query} height={HEIGHT}>
        {(data) => <DissolutionView lifecycle={data.lifecycle} history={data.history} />}
      </QueryState>
    </div>
  );
}

function DissolutionView({ lifecycle, history }: DissolutionQuery): ReactElement {
  const t = useTranslations('lifecycle');
  const relationship = useTranslations('relationship');
  const words = useTranslations('chart');
  const format = useChartFormat();
  const context = useChartContext();
  const { dissolution, meta } = lifecycle;
  const model = useMemo(() => {
    const labelOf = (reason: string): string =>
      reason === 'NOT_RECORDED' ? t('reasonNotRecorded') : relationship(`reason.${reason}` as Parameters<typeof relationship>[0]);
    const { sources, unknown } = dissolutionSides(dissolution, history.dissolution, labelOf);
    const titles = { left: t('byCustomer'), right: t('bySupplier'), share: t('incidencePercent') };
    const sides = prepareSides(sources, titles, words, format);
    return unknown === 0 ? sides : { ...sides, notice: t('sideNotRecorded', { count: unknown }) };
  }, [dissolution, history, t, relationship, words, format]);
  return (
    <ChartFigure
      title={t('dissolutionTitle')}
      subtitle={t('dissolutionSubtitle', { window: format.span(meta.from, meta.to) })}
      model={model}
      notes={[t('dissolutionNote')]}
      context={context(meta)}
      fileName={`dissolution-${meta.from}-${meta.to}`}
    >
      <SideBars model={model} />
    </ChartFigure>
  );
}
