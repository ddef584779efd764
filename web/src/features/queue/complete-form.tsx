import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CompleteActionInput } from './complete-actions.gen.ts';
import type { ListedAction } from './queue-question.ts';
import styles from './queue.module.css';

export interface CompleteFormProps {
  readonly action: ListedAction;
  readonly today: string;
  readonly complete: (given: Omit<CompleteActionInput, 'id'>) => Promise<void>;
  readonly cancel: () => void;
}

const OUTCOMES = ['WELCOMED', 'NO_REACTION', 'UNWELCOME', 'LED_TO_DEAL', 'RAISED_CONCERN'] as const satisfies readonly NonNullable<
  ListedAction['outcome']
>[];
type Outcome = (typeof OUTCOMES)[number];

/** What came of an action: how it was taken, what is to be remembered, a call that was promised, and when it is next due. */
export function CompleteForm({ action, today, complete, cancel }: CompleteFormProps): ReactElement {
  const t = useTranslations('queue');
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [note, setNote] = useState('');
  const [callBackOn, setCallBackOn] = useState('');
  const [nextOn, setNextOn] = useState('');
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    const given = {
      ...(outcome === '' ? {} : { outcome }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(callBackOn === '' ? {} : { promise: { dueAt: `${callBackOn}T17:00:00Z`, isCallBack: true } }),
      ...(nextOn === '' ? {} : { nextOn }),
    };
    void complete(given).finally(() => setBusy(false));
  };
  const escape = (key: string): void => {
    if (key === 'Escape') cancel();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={submit}
      onKeyDown={({ key }) => escape(key)}
      aria-label={t('formOf', { customer: action.relationship.account.name })}
    >
      <NativeSelect
        ref={first}
        label={t('outcome')}
        value={outcome}
        onChange={({ currentTarget }) => setOutcome(currentTarget.value as Outcome | '')}
        data={[{ value: '', label: t('unknownOutcome') }, ...OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))]}
      />
      <TextInput label={t('note')} value={note} maxLength={2000} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
      <TextInput
        type="date"
        label={t('callBackOn')}
        min={today}
        value={callBackOn}
        onChange={({ currentTarget }) => setCallBackOn(currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('nextOn')}
        min={today}
        value={nextOn}
        onChange={({ currentTarget }) => setNextOn(currentTarget.value)}
      />
      <div className={styles['steps']}>
        <Button size="compact-sm" type="submit" loading={busy}>
          {t('save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
