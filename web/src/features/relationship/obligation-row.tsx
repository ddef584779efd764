import { IconAlertOctagon, IconCircleCheck, IconClock, IconMinus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { ModeIcon } from '../../shared/relationship/mode-icon.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { obligationStanding } from './obligation-standing.ts';
import type { ObligationsQuery } from './obligations.gen.ts';
import styles from './relationship.module.css';

export type ObligationState = NonNullable<ObligationsQuery['relationship']>['obligations'][number];

const ICONS = { answered: IconCircleCheck, overdue: IconAlertOctagon, due: IconClock, notDue: IconMinus } as const;

/** One obligation: where it stands, how well it was answered, and over which modes. */
export function ObligationRow({ state }: { readonly state: ObligationState }): ReactElement {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const formats = useFormats();
  const standing = obligationStanding(state);
  const Icon = ICONS[standing];
  const score = (value: number | null): string => (value === null ? t('noData') : formats.count(value));
  const name = t(`standing.${standing}`);
  return (
    <li className={styles['obligation']} data-standing={standing}>
      <Icon size={18} aria-hidden="true" className={styles[standing]} />
      <div>
        <div>{word(`obligation.${state.obligation}`)}</div>
        <div className={styles['note']}>
          {state.dueOn && standing !== 'answered' ? t('standingOn', { standing: name, day: formats.day(state.dueOn) }) : name}
          {state.answered && ` · ${t('answerQuality', { quality: score(state.quality.value), completeness: score(state.completeness.value) })}`}
        </div>
        <div>
          {state.byMode.map(({ mode }) => (
            <ModeIcon key={mode} mode={mode} />
          ))}
        </div>
      </div>
    </li>
  );
}
