import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './help-page.module.css';

const SENTENCES = ['aim', 'charts', 'colour', 'keyboard', 'limits'] as const;

export function AccessibilityStatement(): ReactElement {
  const t = useTranslations('help.access');
  return (
    <div className={styles['statement']}>
      {SENTENCES.map((sentence) => (
        <p key={sentence}>{t(sentence)}</p>
      ))}
    </div>
  );
}
