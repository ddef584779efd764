import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { PageTitle } from '../../shared/page/page-title.tsx';
import { useResolvedWindow } from '../../shared/page/use-resolved-window.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { RelationshipHeaderDocument } from './relationship-header.gen.ts';
import { RelationshipHeader } from './relationship-header.tsx';
import { RelationshipMissing } from './relationship-missing.tsx';
import { RelationshipSections } from './relationship-sections.tsx';

const HEADER_HEIGHT = 160;

/** Everything about one relationship. One that may not be seen looks exactly like one that does not exist. */
export function RelationshipPage(): ReactElement {
  const { id } = useParams({ from: '/relationships/$id' });
  const t = useTranslations('app');
  const query = useCardQuery(RelationshipHeaderDocument, { id });
  const windows = useResolvedWindow();
  const relationship = query.data?.relationship;
  if (query.data && !query.loading && !relationship && !query.error) return <RelationshipMissing />;
  return (
    <>
      <PageTitle title={relationship?.account.name ?? t('relationship')} filtered={false} />
      <QueryState query={query} height={HEADER_HEIGHT}>
        {(data) =>
          data.relationship && (
            <>
              <RelationshipHeader relationship={data.relationship} />
              <QueryState query={windows} height={HEADER_HEIGHT}>
                {({ relationshipAnalytics: { meta } }) =>
                  data.relationship && <RelationshipSections relationship={data.relationship} meta={meta} />
                }
              </QueryState>
            </>
          )
        }
      </QueryState>
    </>
  );
}
