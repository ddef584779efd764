import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { dayBefore } from '../../shared/filter/iso-day.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import { PageTitle } from '../../shared/page/page-title.tsx';
import { useResolvedWindow } from '../../shared/page/use-resolved-window.ts';
import { windowText } from '../../shared/page/window-text.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { ExportButton } from './export-button.tsx';
import { ListPages } from './list-pages.tsx';
import { listQuestion, ROWS_PER_PAGE } from './list-question.ts';
import { RelationshipListDocument } from './relationship-list.gen.ts';
import { RelationshipTable } from './relationship-table.tsx';
import { SegmentTabs } from './segment-tabs.tsx';
import { useCourses } from './use-course.ts';
import { useObligations } from './use-obligations.ts';

const TABLE_HEIGHT = 640;

/** All relationships in the filters, fifty to a page, the least trusted first. */
export function RelationshipsPage(): ReactElement {
  const app = useTranslations('app');
  const page = useTranslations('page');
  const formats = useFormats();
  const filters = useFilters();
  const search = useSearch({ from: '/relationships' });
  const navigate = useNavigate({ from: '/relationships' });
  const resolved = useResolvedWindow().data?.relationshipAnalytics?.meta;
  const query = useCardQuery(RelationshipListDocument, listQuestion(filters, search, ROWS_PER_PAGE));
  const ids = query.data?.relationships?.nodes.map(({ id }) => id) ?? [];
  const { courses, loading } = useCourses(ids);
  const obligations = useObligations(ids);

  return (
    <>
      <PageTitle title={app('relationships')} actions={<ExportButton search={search} />} counted={query.data?.relationships?.totalCount} />
      <SegmentTabs />
      <QueryState query={query} height={TABLE_HEIGHT} shape="rows" isEmpty={(data) => data.relationships?.nodes.length === 0}>
        {({ relationships }) => (
          <>
            <RelationshipTable
              relationships={relationships.nodes}
              courses={courses}
              obligations={obligations}
              coursesLoading={loading}
              timeZone={resolved?.timeZone ?? 'UTC'}
              year={(resolved ? dayBefore(resolved.to) : '').slice(0, 4)}
              window={resolved ? windowText(resolved, formats, page).window : ''}
              sort={search.sort}
              changeSort={(sort) => void navigate({ search: (previous) => ({ ...previous, sort, after: undefined }) })}
            />
            <ListPages
              after={search.after ?? null}
              next={relationships.pageInfo.hasNextPage ? (relationships.pageInfo.endCursor ?? null) : null}
              shown={relationships.nodes.length}
              total={relationships.totalCount}
            />
          </>
        )}
      </QueryState>
    </>
  );
}
