import { useMemo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { DivergingBars } from '../../shared/chart/diverging-bars.tsx';
import { prepareBars } from '../../shared/chart/prepare-bars.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { explainBars } from './explain-parts.ts';
import { explainSentence } from './explain-sentence.ts';
import { ExplainDocument, type ExplainQuery } from './explain.gen.ts';
import { ScoreInputs } from './score-inputs.tsx';
import styles from './relationship.module.css';

export interface ExplainCardProps {
  readonly id: string;
  /** The two days whose states are compared. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

type Explained = NonNullable<ExplainQuery['relationship']>;

const HEIGHT = 320;

/** Why trust is what it is: the parts of its change, which add up, then formula and inputs. */
export function ExplainCard({ id, from, to, timeZone }: ExplainCardProps): ReactElement {
  const query = useCardQuery(ExplainDocument, { id, from, to });
  return (
    <section className="card">
      <QueryState query={query} height={HEIGHT}>
        {({ relationship }) =>
          relationship && (
            <div className={styles['section']}>
              <ExplainView explain={relationship.explain} timeZone={timeZone} />
              <ScoreInputs quality={relationship.quality} />
            </div>
          )
        }
      </QueryState>
    </section>
  );
}

function ExplainView({ explain, timeZone }: { readonly explain: Explained['explain']; readonly timeZone: string }): ReactElement {
  const t = useTranslations('relationship');
  const words = useTranslations('chart');
  const change = useTranslations('change');
  const word = useTranslations('word');
  const format = useChartFormat();
  const { items, other, from, to, delta } = explain;
  const model = useMemo(
    () => ({ ...prepareBars(explainBars(items, other, { change, word }), words, format), summary: explainSentence(explain, t, format) }),
    [explain, items, other, change, word, words, t, format],
  );
  return (
    <ChartFigure
      title={t('whyTitle')}
      subtitle={t('whySubtitle')}
      model={model}
      notes={delta === null ? [] : [t('addsUp', { delta: format.delta(delta) })]}
      context={[`${format.day(from)} – ${format.day(to)}, ${timeZone}`]}
      fileName={`why-${from}-${to}`}
    >
      <DivergingBars model={model} />
    </ChartFigure>
  );
}
