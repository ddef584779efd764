import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { EstimateText } from '../../shared/relationship/estimate-text.tsx';
import { ModeIcon } from '../../shared/relationship/mode-icon.tsx';
import { useResolvedWindow } from '../../shared/page/use-resolved-window.ts';
import { useFormats } from '../../shared/text/formats.ts';
import { PhasesDocument } from './phases.gen.ts';
import type { HeaderRelationship } from './relationship-header.tsx';
import styles from './relationship.module.css';

/** The six facts to know before calling this customer. */
export function SummaryStrip({ relationship }: { readonly relationship: HeaderRelationship }): ReactElement {
  const t = useTranslations('relationship');
  const formats = useFormats();
  const timeZone = useResolvedWindow().data?.relationshipAnalytics.meta.timeZone ?? 'UTC';
  const { quality, lastContact, startedOn, endedOn } = relationship;
  const from = formats.day(startedOn);
  return (
    <dl className={styles['strip']}>
      <Fact name={t('trust')}>
        <EstimateText estimate={quality.trust} />
      </Fact>
      <Fact name={t('commitment')}>
        <EstimateText estimate={quality.commitment} />
      </Fact>
      <Fact name={t('opinion')}>
        <EstimateText estimate={quality.finalOpinion} />
      </Fact>
      <PhaseFact relationship={relationship} />
      <Fact name={t('lastContact')} small>
        {lastContact ? (
          <>
            <ModeIcon mode={lastContact.mode} /> {formats.dayOf(lastContact.occurredAt, timeZone)}
          </>
        ) : (
          t('noContact')
        )}
      </Fact>
      <Fact name={t('runs')} small>
        {endedOn === null ? t('since', { day: from }) : t('ended', { from, to: formats.day(endedOn) })}
      </Fact>
    </dl>
  );
}

function PhaseFact({ relationship: { id, phase } }: { readonly relationship: HeaderRelationship }): ReactElement | null {
  const t = useTranslations('relationship');
  const formats = useFormats();
  const { data } = useCardQuery(PhasesDocument, { id });
  const opinion = data?.relationship?.phases.find((one) => one.phase === phase);
  if (!opinion || opinion.points === null) return null;
  return <Fact name={t('inPhase')}>{t('pointsOf', { points: formats.score(opinion.points), outOf: opinion.outOf })}</Fact>;
}

function Fact({
  name,
  small = false,
  children,
}: {
  readonly name: string;
  readonly small?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={small ? styles['small'] : undefined}>{children}</dd>
    </div>
  );
}
