import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './relationship-search.module.css';
import type { RelationshipsLike } from './use-relationships-like.ts';

export interface SearchResultsProps {
  readonly id: string;
  readonly shown: boolean;
  readonly like: RelationshipsLike;
  /** The option that the arrow keys are on; -1 when on none. */
  readonly active: number;
  readonly choose: (relationship: string) => void;
}

/** The list below the search field. The focus stays in the field; the pointer's press does not take it away. */
export function SearchResults({ id, shown, like: { found, loading, failed }, active, choose }: SearchResultsProps): ReactElement {
  const t = useTranslations('search');
  const notice = failed ? t('failed') : !loading && found.length === 0 ? t('none') : null;
  return (
    <div className={styles['results']} hidden={!shown}>
      {notice && (
        <p className={styles['notice']} role="status">
          {notice}
        </p>
      )}
      <div id={id} role="listbox" aria-label={t('label')} aria-busy={loading}>
        {!failed &&
          found.map(({ id: relationship, account, businessUnit }, index) => (
            <button
              key={relationship}
              type="button"
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={styles['option']}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(relationship)}
            >
              {account.name}
              <span className={styles['unit']}>{businessUnit.name}</span>
            </button>
          ))}
      </div>
    </div>
  );
}
