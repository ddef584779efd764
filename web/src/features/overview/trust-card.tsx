import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ScoreCard } from './score-card.tsx';
import { TrustCardDocument } from './trust-card.gen.ts';
import { useComparedQuestion } from './use-question.ts';

export function TrustCard(): ReactElement {
  const t = useTranslations('overview');
  const query = useCardQuery(TrustCardDocument, useComparedQuestion());
  return (
    <ScoreCard
      label={t('trust')}
      ink="var(--c-trust)"
      query={query}
      scoreOf={({ relationshipAnalytics: { total, buckets, meta } }) => ({
        ...total.trust,
        relationships: total.relationships,
        move: total.change,
        comparisonTo: meta.comparisonTo,
        course: buckets.nodes.map((bucket) => bucket.trust.value),
      })}
    />
  );
}
