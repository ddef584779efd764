import { IconArrowRight, IconFlask } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Sparkline } from '../../shared/chart/sparkline.tsx';
import { ObligationStrip, type StripObligation } from '../../shared/obligation/obligation-strip.tsx';
import { ChangeText } from '../../shared/relationship/change-text.tsx';
import { EstimateText } from '../../shared/relationship/estimate-text.tsx';
import { ModeIcon } from '../../shared/relationship/mode-icon.tsx';
import { StatusBadge } from '../../shared/relationship/status-badge.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import type { RelationshipListQuery } from './relationship-list.gen.ts';
import styles from './relationship-table.module.css';
import type { Course } from './use-course.ts';

export type ListedRelationship = RelationshipListQuery['relationships']['nodes'][number];

export interface RelationshipRowProps {
  readonly relationship: ListedRelationship;
  /** Undefined until the course of this row is known. */
  readonly course: Course | undefined;
  /** Undefined until they are known. */
  readonly obligations: readonly StripObligation[] | undefined;
  readonly timeZone: string;
  /** The year in which the window ends; days in it are written without it. */
  readonly year: string;
}

export function RelationshipRow({ relationship, course, obligations, timeZone, year }: RelationshipRowProps): ReactElement {
  const t = useTranslations('list');
  const app = useTranslations('app');
  const word = useTranslations('word');
  const { dayOf, shortDayOf } = useFormats();
  const { id, account, businessUnit, quality, stage, suggestedStage, phase, owner, lastContact } = relationship;
  const lastContactDay = (at: string): string => (year !== '' && at.startsWith(year) ? shortDayOf(at, timeZone) : dayOf(at, timeZone));
  return (
    <tr>
      <th scope="row">
        <Link to="/relationships/$id" params={{ id }} data-row-link className={styles['open']} title={account.name}>
          {account.name}
        </Link>{' '}
        {relationship.isDemo && (
          <span title={app('demo')} className={styles['demo']}>
            <IconFlask size={14} aria-hidden="true" />
            <span className="visually-hidden">{app('demo')}</span>
          </span>
        )}
        <div className={styles['soft']}>{businessUnit.name}</div>
      </th>
      <td>{word(`type.${relationship.type}`)}</td>
      <td className={styles['name']}>{owner?.name ?? <span className={styles['soft']}>{t('noOwner')}</span>}</td>
      <td>
        {phase ? word(`phase.${phase}`) : <span className={styles['soft']}>{t('noPhase')}</span>}
        {obligations && <ObligationStrip obligations={obligations} />}
      </td>
      <td className={styles['score']}>
        {word(`stage.${stage}`)}
        {suggestedStage !== stage && (
          <div className={styles['suggested']} title={t('suggested', { stage: word(`stage.${suggestedStage}`) })}>
            <IconArrowRight size={12} aria-hidden="true" />
            <span aria-hidden="true">{word(`stage.${suggestedStage}`)}</span>
            <span className="visually-hidden">{t('suggested', { stage: word(`stage.${suggestedStage}`) })}</span>
          </div>
        )}
      </td>
      <td>{quality && <StatusBadge status={quality.status} />}</td>
      <td className={styles['score']}>
        {quality && (
          <span className={styles['trust']}>
            <EstimateText estimate={quality.trust} stacked />
            {course && course.points.length > 0 && <Sparkline values={course.points} width={60} />}
          </span>
        )}
      </td>
      <td>{course && <ChangeText change={course.change} />}</td>
      <td className={styles['score']}>{quality && <EstimateText estimate={quality.commitment} stacked />}</td>
      <td>
        {lastContact ? (
          <span className={styles['contact']}>
            <ModeIcon mode={lastContact.mode} /> {lastContactDay(lastContact.occurredAt)}
          </span>
        ) : (
          <span className={styles['soft']}>{t('noContact')}</span>
        )}
      </td>
    </tr>
  );
}
