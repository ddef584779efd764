import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './phases.module.css';

export interface ContactEntry {
  readonly relationship: {
    readonly id: string;
    readonly account: { readonly name: string };
    readonly owner: { readonly name: string } | null;
  };
  readonly said: string;
  readonly since: string;
}

export interface ContactListProps {
  readonly entries: readonly ContactEntry[];
  /** How many there are, shown or not. */
  readonly total: number;
  /** What is said when there is none. */
  readonly none: string;
}

/** Relationships in which contact is not as their phase wants it, the worst first. */
export function ContactList({ entries, total, none }: ContactListProps): ReactElement {
  const t = useTranslations('phases');
  if (entries.length === 0) return <p className={styles['soft']}>{none}</p>;
  return (
    <>
      <ol className={styles['list']}>
        {entries.map(({ relationship, said, since }) => (
          <li key={relationship.id}>
            <Link to="/relationships/$id" params={{ id: relationship.id }}>
              {relationship.account.name}
            </Link>
            <span>{said}</span>
            <span className={styles['soft']}>{[since, relationship.owner?.name].filter((part) => part !== undefined).join(' · ')}</span>
          </li>
        ))}
      </ol>
      {total > entries.length && <p className={styles['soft']}>{t('more', { shown: entries.length, total })}</p>}
    </>
  );
}
