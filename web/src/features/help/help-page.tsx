import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageTitle } from '../../shared/page/page-title.tsx';
import { ShortcutList } from '../../shared/preference/shortcut-list.tsx';
import { AccessibilityStatement } from './accessibility-statement.tsx';
import { Glossary } from './glossary.tsx';
import styles from './help-page.module.css';
import { ScoreExplanation } from './score-explanation.tsx';

/** What the words mean, where the numbers come from, and how to get around without a mouse. */
export function HelpPage(): ReactElement {
  const t = useTranslations('help');
  const app = useTranslations('app');
  const shortcut = useTranslations('shortcut');
  return (
    <>
      <PageTitle title={app('help')} filtered={false} />
      <nav aria-label={t('contents')} className={styles['contents']}>
        <a href="#scores">{t('scores')}</a>
        <a href="#words">{t('words')}</a>
        <a href="#keys">{shortcut('title')}</a>
        <a href="#accessibility">{t('accessibility')}</a>
      </nav>
      <section id="scores" className="card" aria-labelledby="scores-title">
        <h2 id="scores-title">{t('scores')}</h2>
        <ScoreExplanation />
      </section>
      <section id="words" className="card" aria-labelledby="words-title">
        <h2 id="words-title">{t('words')}</h2>
        <Glossary />
      </section>
      <section id="keys" className="card" aria-labelledby="keys-title">
        <h2 id="keys-title">{shortcut('title')}</h2>
        <ShortcutList />
      </section>
      <section id="accessibility" className="card" aria-labelledby="accessibility-title">
        <h2 id="accessibility-title">{t('accessibility')}</h2>
        <AccessibilityStatement />
      </section>
    </>
  );
}
