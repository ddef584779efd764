import { useMemo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { DotPlot } from '../../shared/chart/dot-plot.tsx';
import { prepareDots } from '../../shared/chart/prepare-dots.ts';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import type { RelationshipType } from '../../shared/page/resolved-window.gen.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { attributeDots } from './attribute-dots.ts';
import { AttributesDocument, type AttributesQuery } from './attributes.gen.ts';

export interface AttributesCardProps {
  readonly id: string;
  readonly type: RelationshipType;
  /** The day whose state is shown as a ring. */
  readonly earlier: string;
}

const HEIGHT = 320;

/** The five attributes now, before, and beside the peers. */
export function AttributesCard({ id, type, earlier }: AttributesCardProps): ReactElement {
  const { window } = useFilters();
  const query = useCardQuery(AttributesDocument, { id, earlier, window, peers: { type: [type] } });
  return (
    <div className="card">
      <QueryState query={query} height={HEIGHT}>
        {(data) => <AttributesView answer={data} earlier={earlier} />}
      </QueryState>
    </div>
  );
}

function AttributesView({ answer, earlier }: { readonly answer: AttributesQuery; readonly earlier: string }): ReactElement {
  const t = useTranslations('relationship');
  const words = useTranslations('chart');
  const word = useTranslations('word');
  const format = useChartFormat();
  const context = useChartContext();
  const { meta } = answer.relationshipAnalytics;
  const legend = useMemo(() => ({ earlier: t('earlierOn', { day: format.day(earlier) }), peers: t('peersMean') }), [t, format, earlier]);
  const model = useMemo(() => {
    const dots = attributeDots(answer.relationship, answer.relationshipAnalytics.total, (attribute) => word(`attribute.${attribute}`));
    return prepareDots(dots, legend, words, format);
  }, [answer, legend, word, words, format]);
  return (
    <ChartFigure
      title={t('attributesTitle')}
      subtitle={t('attributesSubtitle')}
      model={model}
      notes={[words('dotNote', legend)]}
      context={context(meta)}
      fileName={`attributes-${meta.to}`}
    >
      <DotPlot model={model} />
    </ChartFigure>
  );
}
