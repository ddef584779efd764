import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { outcomeOf } from '../../shared/obligation/obligation-outcome.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { ObligationRow } from './obligation-row.tsx';
import { type ObligationsQuery, ObligationsDocument } from './obligations.gen.ts';
import styles from './obligations-card.module.css';
import page from './relationship.module.css';

type Relationship = NonNullable<ObligationsQuery['relationship']>;

const HEIGHT = 240;

/** What the supplier owes the customer in each of the three phases; the phase that the relationship is in stands open. */
export function ObligationsCard({ id }: { readonly id: string }): ReactElement {
  const t = useTranslations('obligations');
  const query = useCardQuery(ObligationsDocument, { id });
  return (
    <section className={`card ${page['section']}`} aria-label={t('title')}>
      <h2 className={page['title']}>{t('title')}</h2>
      <p className={page['note']}>{t('subtitle')}</p>
      <QueryState query={query} height={HEIGHT}>
        {({ relationship }) => relationship && <PhaseColumns relationship={relationship} />}
      </QueryState>
    </section>
  );
}

function PhaseColumns({ relationship }: { readonly relationship: Relationship }): ReactElement {
  const t = useTranslations('obligations');
  const word = useTranslations('word');
  const phases = [...Map.groupBy(relationship.obligations, ({ phase }) => phase)];
  return (
    <div className={styles['columns']}>
      {phases.map(([phase, obligations]) => (
        <details key={phase} open={phase === (relationship.phase ?? phases[0]?.[0])} className={styles['phase']}>
          <summary>
            <h3>{word(`phase.${phase}`)}</h3>
            <span className={page['note']}>
              {t('metOf', { met: obligations.filter((state) => outcomeOf(state) === 'MET').length, all: obligations.length })}
            </span>
          </summary>
          <ul className={page['list']}>
            {obligations.map((state) => (
              <ObligationRow key={state.obligation} state={state} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
