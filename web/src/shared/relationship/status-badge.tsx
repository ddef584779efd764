import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconMinus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { RelationshipStatus } from '../page/resolved-window.gen.ts';
import styles from './relationship-words.module.css';

const LOOKS = {
  CRITICAL: { Icon: IconAlertOctagon, tone: 'alarm' },
  AT_RISK: { Icon: IconAlertOctagon, tone: 'alarm' },
  CAPTIVE: { Icon: IconAlertTriangle, tone: 'watch' },
  CHECK_DUE: { Icon: IconAlertTriangle, tone: 'watch' },
  WATCH: { Icon: IconAlertTriangle, tone: 'watch' },
  HEALTHY: { Icon: IconCircleCheck, tone: 'good' },
  UNKNOWN: { Icon: IconMinus, tone: 'unknown' },
  ENDED: { Icon: IconMinus, tone: 'unknown' },
} as const satisfies Record<RelationshipStatus, unknown>;

/** A status as shape and word; the colour is the last of its signs, because two of the colours look alike to many. */
export function StatusBadge({ status }: { readonly status: RelationshipStatus }): ReactElement {
  const t = useTranslations('word.status');
  const { Icon, tone } = LOOKS[status];
  return (
    <span className={styles['status']}>
      <Icon size={16} aria-hidden="true" className={styles[tone]} />
      {t(status)}
    </span>
  );
}
