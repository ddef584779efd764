import { useRef, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { StripObligation } from '../../shared/obligation/obligation-strip.tsx';
import { useRowKeys } from '../../shared/preference/use-row-keys.ts';
import type { ListSearch } from './list-search.ts';
import { RelationshipRow, type ListedRelationship } from './relationship-row.tsx';
import styles from './relationship-table.module.css';
import { SortHeader } from './sort-header.tsx';
import type { Course } from './use-course.ts';

export interface RelationshipTableProps {
  readonly relationships: readonly ListedRelationship[];
  readonly courses: ReadonlyMap<string, Course>;
  readonly obligations: ReadonlyMap<string, readonly StripObligation[]>;
  readonly coursesLoading: boolean;
  readonly timeZone: string;
  readonly year: string;
  readonly window: string;
  readonly sort: ListSearch['sort'];
  readonly changeSort: (sort: NonNullable<ListSearch['sort']>) => void;
}

/** One row per relationship. Arrow keys, j and k move between the rows' links. */
export function RelationshipTable(props: RelationshipTableProps): ReactElement {
  const t = useTranslations('list');
  const body = useRef<HTMLTableSectionElement>(null);

  const arrows = useRowKeys(body);

  const plain = (column: 'type' | 'owner' | 'stage' | 'status' | 'change' | 'lastContact'): ReactElement => (
    <th scope="col">{t(column)}</th>
  );
  return (
    <div className={styles['scroll']} role="region" aria-label={t('caption', { window: props.window })} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('caption', { window: props.window })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            {plain('type')}
            {plain('owner')}
            <th scope="col" aria-label={`${t('phase')}, ${t('obligations')}`}>
              {t('phase')}
            </th>
            {plain('stage')}
            {plain('status')}
            <SortHeader column="trust" sort={props.sort} change={props.changeSort} />
            {plain('change')}
            <SortHeader column="commitment" sort={props.sort} change={props.changeSort} />
            {plain('lastContact')}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={arrows} aria-busy={props.coursesLoading}>
          {props.relationships.map((relationship) => (
            <RelationshipRow
              key={relationship.id}
              relationship={relationship}
              course={props.courses.get(relationship.id)}
              obligations={props.obligations.get(relationship.id)}
              timeZone={props.timeZone}
              year={props.year}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
