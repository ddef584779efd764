import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './model.module.css';
import type { ListedProfile } from './profile-table.tsx';
import { useProfileSteps } from './use-profile-steps.ts';

/** Publishes a draft, once its name was typed to confirm it, or discards it. */
export function PublishPanel({ profile, inForce }: { readonly profile: ListedProfile; readonly inForce: string }): ReactElement {
  const t = useTranslations('model');
  const steps = useProfileSteps();
  const [typed, setTyped] = useState('');
  const { id, fingerprint } = profile;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void steps.publish(id, fingerprint);
  };
  return (
    <section className="card">
      <h2 className={styles['title']}>{t('publishTitle', { id })}</h2>
      <p className={styles['soft']}>{t('publishHow', { id, inForce })}</p>
      <form onSubmit={submit} className={styles['line']}>
        <TextInput
          size="sm"
          label={t('confirm', { id })}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={steps.busy} disabled={typed !== id}>
          {t('publish')}
        </Button>
        <Button size="sm" variant="default" disabled={steps.busy} onClick={() => void steps.discard(id)}>
          {t('discard')}
        </Button>
      </form>
      {steps.errors.map(({ message }) => (
        <p key={message} role="alert" className={styles['failure']}>
          {message}
        </p>
      ))}
    </section>
  );
}
