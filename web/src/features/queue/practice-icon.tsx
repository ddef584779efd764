import { IconBook, IconGift, IconHeartHandshake, IconNote, IconPhoneCall, IconReportAnalytics } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ListedAction } from './queue-question.ts';

const ICONS = {
  SALE_FOLLOW_UP: IconHeartHandshake,
  SERVICE_REPORT: IconReportAnalytics,
  PERSONAL_NOTE: IconNote,
  PERSONAL_CONTACT: IconPhoneCall,
  OCCASION: IconGift,
  SHARED_INFORMATION: IconBook,
} as const satisfies Record<ListedAction['practice'], unknown>;

/** A practice as a picture; its word always stands beside it. */
export function PracticeIcon({ practice }: { readonly practice: ListedAction['practice'] }): ReactElement {
  const Icon = ICONS[practice];
  return <Icon size={16} aria-hidden="true" />;
}
