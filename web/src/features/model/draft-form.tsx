import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './model.module.css';
import { useProfileSteps } from './use-profile-steps.ts';

/** Begins a draft with the rules of the profile in force. */
export function DraftForm({ choose }: { readonly choose: (id: string) => void }): ReactElement {
  const t = useTranslations('model');
  const steps = useProfileSteps();
  const [id, setId] = useState('');
  const [note, setNote] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void steps.draft({ id, note: note === '' ? null : note }).then((isDone) => {
      if (!isDone) return;
      choose(id);
      setId('');
      setNote('');
    });
  };
  const errorOf = (field: string): string | undefined => steps.errors.find((error) => error.field === field)?.message;
  const other = steps.errors.filter(({ field }) => field !== 'id' && field !== 'note');
  return (
    <form onSubmit={submit} className={styles['line']}>
      <TextInput
        size="sm"
        label={t('newVersion')}
        description={t('newVersionHow')}
        required
        value={id}
        error={errorOf('id')}
        onChange={(event) => setId(event.currentTarget.value)}
      />
      <TextInput
        size="sm"
        label={t('note')}
        description={t('noteHow')}
        value={note}
        error={errorOf('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" variant="default" loading={steps.busy}>
        {t('draft')}
      </Button>
      {other.map(({ message }) => (
        <p key={message} role="alert" className={styles['failure']}>
          {message}
        </p>
      ))}
    </form>
  );
}
