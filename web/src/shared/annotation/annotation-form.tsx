import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { AnnotateInput } from './annotate.gen.ts';
import styles from './annotation.module.css';
import type { Annotations } from './use-annotations.ts';

export interface AnnotationFormProps {
  readonly about: Annotations['about'];
  /** The day that is proposed. */
  readonly day: string;
  readonly save: (input: AnnotateInput) => Promise<boolean>;
  readonly close: () => void;
}

/** What happened, when, and about whom. */
export function AnnotationForm({ about, day, save, close }: AnnotationFormProps): ReactElement {
  const t = useTranslations('annotation');
  const [on, setOn] = useState(day);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [isAboutAll, setAboutAll] = useState(about === null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    const input = { on, title: title.trim(), text: text.trim() === '' ? null : text.trim(), ...(isAboutAll ? {} : about) };
    void save(input)
      .then((done) => done && close())
      .finally(() => setBusy(false));
  };
  return (
    <form
      className={styles['form']}
      aria-label={t('add')}
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <TextInput
        type="date"
        size="xs"
        required
        ref={first}
        label={t('on')}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        required
        maxLength={255}
        label={t('what')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput size="xs" maxLength={4000} label={t('more')} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {about !== null && (
        <NativeSelect
          size="xs"
          label={t('about')}
          value={isAboutAll ? 'all' : 'this'}
          onChange={(event) => setAboutAll(event.currentTarget.value === 'all')}
          data={[
            { value: 'this', label: 'relationship' in about ? t('thisRelationship') : t('thisSegment') },
            { value: 'all', label: t('all') },
          ]}
        />
      )}
      <div className={styles['steps']}>
        <Button size="compact-sm" type="submit" loading={busy} disabled={title.trim() === ''}>
          {t('save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
