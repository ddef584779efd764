import { Kbd } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './shortcut-list.module.css';

const SHORTCUTS = [
  { name: 'help', keys: ['?'] },
  { name: 'search', keys: ['/'] },
  { name: 'rows', keys: ['j', 'k', '↓', '↑'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'done', keys: ['e'] },
  { name: 'nextWeek', keys: ['s'] },
  { name: 'skip', keys: ['x'] },
  { name: 'dismiss', keys: ['Esc'] },
] as const;

/** Every keyboard shortcut of the application. */
export function ShortcutList(): ReactElement {
  const t = useTranslations('shortcut');
  return (
    <>
      <dl className={styles['list']}>
        {SHORTCUTS.map(({ name, keys }) => (
          <div key={name} className={styles['row']}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('off')}</p>
    </>
  );
}
