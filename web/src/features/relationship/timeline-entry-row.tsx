import { IconFlag } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { ModeIcon } from '../../shared/relationship/mode-icon.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import styles from './relationship.module.css';
import type { TimelineEntry } from './use-timeline.ts';

export interface TimelineEntryRowProps {
  readonly entry: TimelineEntry;
  readonly timeZone: string;
}

export function TimelineEntryRow({ entry, timeZone }: TimelineEntryRowProps): ReactElement {
  return (
    <li className={styles['entry']}>
      {entry.__typename === 'StageChange' ? (
        <>
          <IconFlag size={16} aria-hidden="true" />
          <StageMove move={entry} timeZone={timeZone} />
        </>
      ) : (
        <>
          <ModeIcon mode={entry.mode} />
          <Contact contact={entry} timeZone={timeZone} />
        </>
      )}
    </li>
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
