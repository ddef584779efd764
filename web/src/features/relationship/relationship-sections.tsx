import type { ReactElement } from 'react';
import type { ResolvedWindows } from '../../shared/chart/use-chart-context.ts';
import { AttributesCard } from './attributes-card.tsx';
import { ExplainCard } from './explain-card.tsx';
import { ObligationsCard } from './obligations-card.tsx';
import { PeerTrendCard } from './peer-trend-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { PhasesCard } from './phases-card.tsx';
import type { HeaderRelationship } from './relationship-header.tsx';
import styles from './relationship.module.css';
import { explainedDays } from './explained-days.ts';
import { TimelineCard } from './timeline-card.tsx';

export interface RelationshipSectionsProps {
  readonly relationship: HeaderRelationship;
  readonly meta: ResolvedWindows;
}

/** The numbers on the left, what happened and who on the right. */
export function RelationshipSections({ relationship, meta }: RelationshipSectionsProps): ReactElement {
  const { id, type, owner, startedOn, quality } = relationship;
  const days = explainedDays(meta, startedOn, quality.asOf);
  return (
    <div className="page-grid" style={{ marginTop: 'var(--space-4)' }}>
      <div className={styles['column']} data-span="8">
        <PeerTrendCard id={id} type={type} />
        <AttributesCard id={id} type={type} earlier={days.from} />
        <ExplainCard id={id} from={days.from} to={days.to} timeZone={meta.timeZone} />
        <PhasesCard id={id} />
        <ObligationsCard id={id} />
      </div>
      <div className={styles['column']} data-span="4">
        <TimelineCard id={id} timeZone={meta.timeZone} />
        <PeopleCard owner={owner} />
      </div>
    </div>
  );
}
