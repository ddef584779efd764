import { Button, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './app-header.module.css';

export interface CustomDaysProps {
  readonly first: { readonly from: string; readonly to: string };
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly apply: (from: string, to: string) => void;
}

/** Two days, typed or picked in the browser's own calendar, which speaks every language and works without a mouse. */
export function CustomDays({ first, earliest, latest, apply }: CustomDaysProps): ReactElement {
  const t = useTranslations('range');
  const [from, setFrom] = useState(first.from);
  const [to, setTo] = useState(first.to);
  const wrong = from !== '' && to !== '' && from > to;
  const bounds = { ...(earliest ? { min: earliest } : {}), ...(latest ? { max: latest } : {}) };
  return (
    <form
      className={styles['days']}
      onSubmit={(event) => {
        event.preventDefault();
        if (from && to && !wrong) apply(from, to);
      }}
    >
      <TextInput
        type="date"
        size="xs"
        data-autofocus
        required
        label={t('from')}
        value={from}
        {...bounds}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        size="xs"
        required
        label={t('to')}
        value={to}
        {...bounds}
        error={wrong ? t('wrong') : undefined}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button type="submit" size="xs">
        {t('apply')}
      </Button>
    </form>
  );
}
