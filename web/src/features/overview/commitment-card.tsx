import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ScoreCard } from './score-card.tsx';
import { CommitmentCardDocument } from './commitment-card.gen.ts';
import { useComparedQuestion } from './use-question.ts';

export function CommitmentCard(): ReactElement {
  const t = useTranslations('overview');
  const query = useCardQuery(CommitmentCardDocument, useComparedQuestion());
  return (
    <ScoreCard
      label={t('commitment')}
      ink="var(--c-commitment)"
      query={query}
      scoreOf={({ relationshipAnalytics: { total, buckets, meta } }) => ({
        ...total.commitment,
        relationships: total.relationships,
        move: total.change,
        comparisonTo: meta.comparisonTo,
        course: buckets.nodes.map((bucket) => bucket.commitment.value),
      })}
    />
  );
}
