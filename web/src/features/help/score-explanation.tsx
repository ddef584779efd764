import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './help-page.module.css';

const SENTENCES = ['votes', 'ageing', 'trust', 'commitment', 'change', 'range'] as const;

/** How a score comes about, in as many sentences as it has steps. */
export function ScoreExplanation(): ReactElement {
  const t = useTranslations('help.score');
  return (
    <ol className={styles['sentences']}>
      {SENTENCES.map((sentence) => (
        <li key={sentence}>{t(sentence)}</li>
      ))}
    </ol>
  );
}
