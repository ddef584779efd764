import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { PHASES } from '../../shared/filter/filter-words.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import type { DealPhase } from '../../shared/page/resolved-window.gen.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { PhaseCardsDocument, type PhaseCardsQuery } from './phase-cards.gen.ts';
import styles from './phases.module.css';

const HEIGHT = 180;

/** One card per phase: how many relationships are in it, what was asked and answered, and what contact means in it. */
export function PhaseCards(): ReactElement {
  const { window, where } = useFilters();
  const word = useTranslations('word.phase');
  const query = useCardQuery(PhaseCardsDocument, { window, where });
  return (
    <>
      {PHASES.map((phase) => (
        <section key={phase} className={`card ${styles['card']}`} data-span="4" aria-label={word(phase)}>
          <h2 className={styles['title']}>{word(phase)}</h2>
          <QueryState query={query} height={HEIGHT}>
            {(data) => <PhaseFacts data={data} phase={phase} />}
          </QueryState>
        </section>
      ))}
    </>
  );
}

function PhaseFacts({ data, phase }: { readonly data: PhaseCardsQuery; readonly phase: DealPhase }): ReactElement {
  const t = useTranslations('phases');
  const { count, score } = useFormats();
  const ofPhase = <Bucket extends { readonly phase: DealPhase | null }>({
    buckets,
  }: {
    readonly buckets: { readonly nodes: readonly Bucket[] };
  }) => buckets.nodes.find((bucket) => bucket.phase === phase);
  const relationships = ofPhase(data.relationshipAnalytics)?.relationships ?? 0;
  const asked = ofPhase(data.requestAnalytics);
  const contacts = ofPhase(data.interactionAnalytics);
  const coverage = asked?.coverage.value ?? null;
  const hours = asked?.responseTime.hours ?? null;
  return (
    <>
      <p className={styles['value']}>
        {count(relationships)} <span className={styles['soft']}>{t('relationshipsNow', { relationships })}</span>
      </p>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('answered')}</dt>
          <dd>{coverage === null ? t('nothingAsked') : t('answeredOf', { share: score(coverage), requests: asked?.requests ?? 0 })}</dd>
        </div>
        <div>
          <dt>{t('overdue')}</dt>
          <dd>{count(asked?.overdue ?? 0)}</dd>
        </div>
        <div>
          <dt>{t('responseTime')}</dt>
          <dd>{hours === null ? t('noData') : t('hours', { hours: score(hours) })}</dd>
        </div>
        <div>
          <dt>{t('contacts')}</dt>
          <dd>{t('contactsOf', { contacts: contacts?.interactions ?? 0, relationships: contacts?.relationships ?? 0 })}</dd>
        </div>
      </dl>
      <p className={styles['soft']}>{t(`expectation.${phase}`)}</p>
    </>
  );
}
