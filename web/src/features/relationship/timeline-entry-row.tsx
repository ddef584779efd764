import {
  IconAlertTriangle,
  IconBriefcase,
  IconCalendarCheck,
  IconChecklist,
  IconClipboardList,
  IconFlag,
  IconHelp,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { ModeIcon } from '../../shared/relationship/mode-icon.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import styles from './relationship.module.css';
import { dayOfItem, kindOf, momentOf, type TimelineKind } from './timeline-months.ts';
import type { TimelineEntry } from './use-timeline.ts';

export interface TimelineEntryRowProps {
  readonly entry: TimelineEntry;
  readonly timeZone: string;
}

export function TimelineEntryRow({ entry, timeZone }: TimelineEntryRowProps): ReactElement {
  return <li className={styles['entry']}>{contentOf(entry, timeZone)}</li>;
}

function contentOf(entry: TimelineEntry, timeZone: string): ReactElement {
  if (entry.__typename === 'Interaction') {
    return (
      <>
        <ModeIcon mode={entry.mode} />
        <Contact contact={entry} timeZone={timeZone} />
      </>
    );
  }
  const Icon = ICONS[kindOf(entry)];
  return (
    <>
      {Icon && <Icon size={16} aria-hidden="true" />}
      {entry.__typename === 'StageChange' ? <StageMove move={entry} timeZone={timeZone} /> : <Recorded entry={entry} timeZone={timeZone} />}
    </>
  );
}

const ICONS: Partial<Readonly<Record<TimelineKind, typeof IconFlag>>> = {
  STAGE: IconFlag,
  REQUEST: IconHelp,
  PROMISE: IconCalendarCheck,
  CASE: IconAlertTriangle,
  SURVEY: IconClipboardList,
  ACTION: IconChecklist,
  DEAL: IconBriefcase,
};

/** What has no words of its own: what it is, what it was about, when, and what it did to trust. */
function Recorded({
  entry,
  timeZone,
}: {
  readonly entry: Exclude<TimelineEntry, { __typename: 'Interaction' | 'StageChange' }>;
  readonly timeZone: string;
}): ReactElement {
  const t = useTranslations('relationship');
  const { moment, day, delta } = useFormats();
  const word = useTranslations('word');
  const about = 'subject' in entry ? entry.subject : 'name' in entry ? entry.name : null;
  const votes = 'contributions' in entry ? entry.contributions : [];
  const points = votes.reduce((sum, { pointsOfTrust }) => sum + pointsOfTrust, 0);
  const on = dayOfItem(entry);
  return (
    <div>
      <p>{entry.__typename === 'Action' ? word(`practice.${entry.practice}`) : t(`entry.${entry.__typename}`)}</p>
      {about && <p>{about}</p>}
      {'obligation' in entry && entry.obligation && <p className={styles['note']}>{word(`obligation.${entry.obligation}`)}</p>}
      <p className={styles['note']}>
        {[
          on === null ? moment(momentOf(entry), timeZone) : day(on),
          ...(entry.__typename === 'Action' ? [word(`actionStatus.${entry.status}`)] : []),
          ...(votes.length > 0 ? [t('moved', { points: delta(points) })] : []),
        ].join(' · ')}
      </p>
    </div>
  );
}

function StageMove({
  move,
  timeZone,
}: {
  readonly move: Extract<TimelineEntry, { __typename: 'StageChange' }>;
  readonly timeZone: string;
}): ReactElement {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const { moment } = useFormats();
  const to = word(`stage.${move.to}`);
  const reasonKey = `reason.${move.reason}` as Parameters<typeof t.has>[0];
  return (
    <div>
      <p>{move.from === null ? t('stageFirst', { to }) : t('stageMoved', { from: word(`stage.${move.from}`), to })}</p>
      {move.endedBy && <p className={styles['note']}>{t('endedBySide', { side: move.endedBy })}</p>}
      {move.reason && <p className={styles['note']}>{t.has(reasonKey) ? t(reasonKey as 'reason.OTHER') : move.reason}</p>}
      <p className={styles['note']}>{moment(move.at, timeZone)}</p>
    </div>
  );
}

function Contact({
  contact,
  timeZone,
}: {
  readonly contact: Extract<TimelineEntry, { __typename: 'Interaction' }>;
  readonly timeZone: string;
}): ReactElement {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const { moment, delta } = useFormats();
  const channel = word(`channel.${contact.channel}`);
  const points = contact.contributions.reduce((sum, { pointsOfTrust }) => sum + pointsOfTrust, 0);
  return (
    <div>
      <p>{contact.direction === 'INBOUND' ? t('contactFrom', { channel }) : t('contactTo', { channel })}</p>
      {contact.subject && <p>{contact.subject}</p>}
      {contact.obligation && <p className={styles['note']}>{word(`obligation.${contact.obligation}`)}</p>}
      <p className={styles['note']}>
        {[
          moment(contact.occurredAt, timeZone),
          ...(contact.agent ? [contact.agent.name] : []),
          ...(contact.isHuman ? [] : [t('byMachine')]),
          ...(contact.contributions.length > 0 ? [t('moved', { points: delta(points) })] : []),
        ].join(' · ')}
      </p>
    </div>
  );
}
