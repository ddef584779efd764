import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { ScoreCard } from './score-card.tsx';
import { OpinionCardDocument } from './opinion-card.gen.ts';
import { useComparedQuestion } from './use-question.ts';

export function OpinionCard(): ReactElement {
  const t = useTranslations('overview');
  const query = useCardQuery(OpinionCardDocument, useComparedQuestion());
  return (
    <ScoreCard
      label={t('opinion')}
      ink="var(--c-comparison)"
      query={query}
      scoreOf={({ relationshipAnalytics: { total, buckets, meta } }) => ({
        ...total.finalOpinion,
        relationships: total.relationships,
        move: total.change,
        comparisonTo: meta.comparisonTo,
        course: buckets.nodes.map((bucket) => bucket.finalOpinion.value),
      })}
    />
  );
}
