import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './help-page.module.css';

const TERMS = [
  'account',
  'relationship',
  'interaction',
  'obligation',
  'promise',
  'vote',
  'trust',
  'commitment',
  'quality',
  'courtesy',
  'availability',
  'responsiveness',
  'intelligence',
  'futurism',
  'phases',
  'stages',
  'status',
  'captive',
] as const;

/** One word per idea, and what it means here. */
export function Glossary(): ReactElement {
  const t = useTranslations('help.term');
  return (
    <dl className={styles['words']}>
      {TERMS.map((term) => (
        <div key={term}>
          <dt>{t(`${term}.name`)}</dt>
          <dd>{t(`${term}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
}
