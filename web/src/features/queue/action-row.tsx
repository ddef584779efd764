import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { daysAfter, daysBetween } from '../../shared/filter/iso-day.ts';
import { usePreferences } from '../../shared/preference/preferences.ts';
import { isShortcut } from '../../shared/preference/use-shortcut.ts';
import { useFormats } from '../../shared/text/formats.ts';
import { CompleteForm } from './complete-form.tsx';
import { PracticeIcon } from './practice-icon.tsx';
import type { ListedAction } from './queue-question.ts';
import styles from './queue.module.css';
import type { ActionSteps } from './use-action-steps.ts';

export interface ActionRowProps {
  readonly action: ListedAction;
  readonly today: string;
  readonly steps: ActionSteps;
  /** Whether the reader may change anything. */
  readonly mayWrite: boolean;
  /** Whether the form about its outcome is open. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

const WEEK = 7;

/** One action: when, what, for whom and why, and what can be made of it. */
export function ActionRow({ action, today, steps, mayWrite, isOpen, setOpen }: ActionRowProps): ReactElement {
  const t = useTranslations('queue');
  const word = useTranslations('word');
  const { day } = useFormats();
  const { shortcuts } = usePreferences();
  const [busy, setBusy] = useState(false);
  const { relationship, contact, owner, practice, dueOn, status } = action;
  const isToDo = (status === 'PLANNED' || status === 'OVERDUE') && mayWrite;
  const late = daysBetween(dueOn, today);
  const because = useReason(action);

  const take = (step: () => Promise<boolean>): void => {
    setBusy(true);
    void step().finally(() => setBusy(false));
  };
  const later = (): void => take(() => steps.move(action, daysAfter(today, WEEK)));
  const skip = (): void => take(() => steps.skip(action));
  const keys: Readonly<Record<string, () => void>> = { e: () => setOpen(!isOpen), s: later, x: skip };
  const press = (event: KeyboardEvent<HTMLLIElement>): void => {
    const step = keys[event.key];
    if (!step || !isToDo || busy || !shortcuts || !isShortcut(event)) return;
    event.preventDefault();
    step();
  };

  return (
    <li className={styles['row']} data-status={status} onKeyDown={press}>
      <div className={styles['when']}>
        <span className={styles['due']}>{status === 'OVERDUE' ? t('lateBy', { days: late }) : t('dueIn', { days: -late })}</span>
        <span className={styles['soft']}>{day(dueOn)}</span>
      </div>
      <div className={styles['what']}>
        <span className={styles['practice']}>
          <PracticeIcon practice={practice} /> {word(`practice.${practice}`)}
        </span>
        <span>
          <Link to="/relationships/$id" params={{ id: relationship.id }} data-row-link>
            {relationship.account.name}
          </Link>
          {contact && ` · ${contact.name}`}
          {contact?.preferredChannel && <span className={styles['soft']}> ({word(`channel.${contact.preferredChannel}`)})</span>}
        </span>
        <span className={styles['soft']}>{[because, owner?.name ?? relationship.owner?.name].filter(Boolean).join(' · ')}</span>
      </div>
      {isToDo ? (
        <div className={styles['steps']}>
          <Button size="compact-sm" loading={busy} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('done')}
          </Button>
          <Button size="compact-sm" variant="default" disabled={busy} onClick={later}>
            {t('nextWeek')}
          </Button>
          <Button size="compact-sm" variant="subtle" disabled={busy} onClick={skip}>
            {t('skip')}
          </Button>
        </div>
      ) : (
        <span className={styles['soft']}>{word(`actionStatus.${status}`)}</span>
      )}
      {isOpen && (
        <CompleteForm
          action={action}
          today={today}
          cancel={() => setOpen(false)}
          complete={async (given) => {
            if (await steps.complete(action, given)) setOpen(false);
          }}
        />
      )}
    </li>
  );
}

/** Why an action is to be done, in the language of the reader. */
function useReason({ rule, occasion, information, note }: ListedAction): string {
  const t = useTranslations('queue');
  const { dayOfYear } = useFormats();
  return [
    rule === null ? '' : t(`rule.${rule}`),
    occasion === null ? '' : t(`occasion.${occasion.kind}`, { day: dayOfYear(occasion.month, occasion.day), name: occasion.name ?? '' }),
    information?.name ?? '',
    note ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
