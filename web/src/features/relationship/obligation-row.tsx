import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { outcomeOf } from '../../shared/obligation/obligation-outcome.ts';
import { OutcomeMark } from '../../shared/obligation/outcome-mark.tsx';
import { ModeIcon } from '../../shared/relationship/mode-icon.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import type { ObligationsQuery } from './obligations.gen.ts';
import styles from './obligations-card.module.css';
import page from './relationship.module.css';

type State = NonNullable<ObligationsQuery['relationship']>['obligations'][number];

/** One obligation: whether it was met, how well, in which modes, and by when more is owed. */
export function ObligationRow({ state }: { readonly state: State }): ReactElement {
  const word = useTranslations('word.obligation');
  const judgement = useJudgement();
  const days = useDays(state);
  const judged = judgement(state);
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <span className={styles['name']}>{word(state.obligation)}</span>
        <OutcomeMark outcome={outcomeOf(state)} />
      </div>
      {judged !== '' && <div className={page['note']}>{judged}</div>}
      <div className={styles['foot']}>
        <span className={styles['modes']}>
          {state.byMode.map((mode) => (
            <ModeMark key={mode.mode} mode={mode} meaning={judgement(mode)} />
          ))}
        </span>
        <span className={page['note']}>{days}</span>
      </div>
    </li>
  );
}

/** A mode in which the obligation was answered, filled; one in which it was not, pale. */
function ModeMark({ mode, meaning }: { readonly mode: State['byMode'][number]; readonly meaning: string }): ReactElement {
  const t = useTranslations('obligations');
  const said = mode.responses === 0 ? t('unansweredMode') : [t('responses', { count: mode.responses }), meaning].filter(Boolean).join('; ');
  return (
    <span className={styles['mode']} data-answered={mode.responses > 0} title={said}>
      <ModeIcon mode={mode.mode} size={14} />
      <span className="visually-hidden">: {said}</span>
    </span>
  );
}

function useJudgement(): (judged: Pick<State, 'quality' | 'completeness'>) => string {
  const t = useTranslations('obligations');
  const { share } = useFormats();
  return ({ quality, completeness }) =>
    [
      typeof quality.value === 'number' ? t('quality', { share: share(quality.value), n: quality.n }) : '',
      typeof completeness.value === 'number' ? t('completeness', { share: share(completeness.value), n: completeness.n }) : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
}

function useDays({ answeredOn, dueOn, overdue }: State): string {
  const t = useTranslations('obligations');
  const { day } = useFormats();
  return [
    typeof answeredOn === 'string' ? t('answeredOn', { day: day(answeredOn) }) : '',
    typeof dueOn === 'string' ? t(overdue ? 'overdueSince' : 'dueOn', { day: day(dueOn) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
