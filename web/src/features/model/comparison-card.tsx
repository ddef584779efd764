import { Link } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ChartFigure } from '../../shared/chart/chart-figure.tsx';
import { useChartFormat } from '../../shared/chart/chart-format.ts';
import { LazyTrendChart } from '../../shared/chart/lazy-trend-chart.tsx';
import { prepareTrend } from '../../shared/chart/prepare-trend.ts';
import { useChartContext } from '../../shared/chart/use-chart-context.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { EstimateText } from '../../shared/relationship/estimate-text.tsx';
import { StatusBadge } from '../../shared/relationship/status-badge.tsx';
import { QueryState } from '../../shared/state/query-state.tsx';
import { comparisonSources } from './comparison-sources.ts';
import styles from './model.module.css';
import { ProfileComparisonDocument, type ProfileComparisonQuery } from './profile-comparison.gen.ts';
import type { ListedProfile } from './profile-table.tsx';

const HEIGHT = 320;

/** What a profile makes of the same history beside the one in force, and which relationships would have another status. */
export function ComparisonCard({ profile, inForce }: { readonly profile: ListedProfile; readonly inForce: string }): ReactElement {
  const t = useTranslations('model');
  if (profile.projection.state !== 'PROJECTED') {
    return (
      <section className="card">
        <h2 className={styles['title']}>{t('compareTitle', { id: profile.id, inForce })}</h2>
        <p role="status" className={styles['soft']}>
          {t('notYet')}
        </p>
      </section>
    );
  }
  return <ReadyComparison id={profile.id} inForce={inForce} />;
}

function ReadyComparison({ id, inForce }: { readonly id: string; readonly inForce: string }): ReactElement {
  const { window, where, grain } = useFilters();
  const query = useCardQuery(ProfileComparisonDocument, { draft: id, window, where, grain });
  return (
    <section className="card">
      <QueryState query={query} height={HEIGHT + 120} isEmpty={({ profileComparison }) => profileComparison.relationships === 0}>
        {({ profileComparison }) => <ComparisonView comparison={profileComparison} id={id} inForce={inForce} />}
      </QueryState>
    </section>
  );
}

interface ComparisonViewProps {
  readonly comparison: ProfileComparisonQuery['profileComparison'];
  readonly id: string;
  readonly inForce: string;
}

function ComparisonView({ comparison, id, inForce }: ComparisonViewProps): ReactElement {
  const t = useTranslations('model');
  const word = useTranslations('word');
  const words = useTranslations('chart');
  const format = useChartFormat();
  const context = useChartContext();
  const { published, draft, statusChanges, statusMoves, changing, relationships } = comparison;
  const model = useMemo(() => {
    const labelOf = (measure: 'trust' | 'commitment', side: 'inForce' | 'other') =>
      `${word(`measure.${measure}`)} ${side === 'inForce' ? inForce : id}`;
    return prepareTrend({ sources: comparisonSources(published.buckets.nodes, draft.buckets.nodes, labelOf) }, words, format);
  }, [published, draft, word, words, format, id, inForce]);
  const title = t('compareTitle', { id, inForce });
  return (
    <>
      <ChartFigure
        title={title}
        subtitle={format.span(published.meta.from, published.meta.to)}
        model={model}
        notes={[t('compareNote', { id, inForce })]}
        context={context(published.meta)}
        fileName={`profiles-${inForce}-${id}`}
      >
        <LazyTrendChart title={title} model={model} height={HEIGHT} />
      </ChartFigure>
      <h3 className={styles['title']}>{t('wouldChange', { changing, relationships })}</h3>
      <ul className={styles['moves']}>
        {statusMoves.map(({ from, to, relationships: count }) => (
          <li key={`${from} ${to}`}>
            {count} × <StatusBadge status={from} /> → <StatusBadge status={to} />
          </li>
        ))}
      </ul>
      {statusChanges.nodes.length > 0 && (
        <div className={styles['scroll']} role="region" aria-label={t('changes')} tabIndex={0}>
          <table className={styles['table']}>
            <caption className="visually-hidden">{t('changes')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('relationship')}</th>
                <th scope="col">{t('statusBy', { id: inForce })}</th>
                <th scope="col">{t('statusBy', { id })}</th>
                <th scope="col">{t('trustBy', { id: inForce })}</th>
                <th scope="col">{t('trustBy', { id })}</th>
              </tr>
            </thead>
            <tbody>
              {statusChanges.nodes.map((change) => (
                <tr key={change.relationship.id}>
                  <th scope="row">
                    <Link to="/relationships/$id" params={{ id: change.relationship.id }}>
                      {change.relationship.account.name}
                    </Link>
                  </th>
                  <td>
                    <StatusBadge status={change.from} />
                  </td>
                  <td>
                    <StatusBadge status={change.to} />
                  </td>
                  <td>
                    <EstimateText estimate={change.published.trust} />
                  </td>
                  <td>
                    <EstimateText estimate={change.draft.trust} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {statusChanges.totalCount > statusChanges.nodes.length && (
        <p className={styles['soft']}>{t('shownOf', { shown: statusChanges.nodes.length, total: statusChanges.totalCount })}</p>
      )}
    </>
  );
}
