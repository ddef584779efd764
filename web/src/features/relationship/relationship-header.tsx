import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { PHASES } from '../../shared/filter/filter-words.ts';
import { StatusReasons } from './status-reasons.tsx';
import { StatusBadge } from '../../shared/relationship/status-badge.tsx';
import type { RelationshipHeaderQuery } from './relationship-header.gen.ts';
import styles from './relationship.module.css';
import { StageBadge } from './stage-badge.tsx';
import { SummaryStrip } from './summary-strip.tsx';

/** The relationship of the page, known to be there. */
export type HeaderRelationship = NonNullable<RelationshipHeaderQuery['relationship']>;

/** What it is, where it stands, and why it has its status. */
export function RelationshipHeader({ relationship }: { readonly relationship: HeaderRelationship }): ReactElement {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const { businessUnit, type, owner, phase, quality, isDemo } = relationship;
  return (
    <section className={`card ${styles['section']}`} aria-label={t('summary')}>
      <div className={styles['badges']}>
        <span className={styles['badge']}>{word(`type.${type}`)}</span>
        <span>{businessUnit.name}</span>
        <span>{ownerText(owner, t)}</span>
        {isDemo && (
          <span className={styles['badge']} data-demo>
            {t('demo')}
          </span>
        )}
      </div>
      <div className={styles['badges']}>
        <ol className={styles['steps']} aria-label={t('phases')}>
          {PHASES.map((step) => (
            <li key={step} aria-current={step === phase ? 'step' : undefined}>
              {word(`phase.${step}`)}
            </li>
          ))}
        </ol>
        {phase === null && <span className={styles['note']}>{t('noPhase')}</span>}
        <StageBadge relationship={relationship} />
      </div>
      <div className={styles['badges']}>
        <StatusBadge status={quality.status} />
        <StatusReasons reasons={quality.reasons} />
      </div>
      <SummaryStrip relationship={relationship} />
    </section>
  );
}

function ownerText(owner: HeaderRelationship['owner'], t: ReturnType<typeof useTranslations<'relationship'>>): string {
  if (!owner) return t('noOwner');
  return owner.team ? t('ownerInTeam', { name: owner.name, team: owner.team }) : t('owner', { name: owner.name });
}
