import { Button, Code, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../shared/page/page-heading.tsx';
import styles from './signed-out-page.module.css';

/** The same-origin path of a pasted sign-in link, or null when it is not one. */
function signInPath(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const link = new URL(text);
  return link.origin === globalThis.location.origin && link.pathname === '/sign-in' ? link.pathname + link.search : null;
}

export function SignedOutPage(): ReactElement {
  const t = useTranslations('app');
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState(false);
  return (
    <main className={styles['page']}>
      <PageHeading title={t('signedOut')} />
      <p>{t('signedOutWhy')}</p>
      <p>{t('signedOutHow')}</p>
      <Code block>{t('startCommand')}</Code>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const path = signInPath(link.trim());
          if (path) globalThis.location.assign(path);
          else setRefused(true);
        }}
      >
        <TextInput
          label={t('signedOutLink')}
          value={link}
          error={refused ? t('badLink') : undefined}
          onChange={(event) => {
            setLink(event.currentTarget.value);
            setRefused(false);
          }}
        />
        <Button type="submit">{t('signIn')}</Button>
      </form>
    </main>
  );
}
