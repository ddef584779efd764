import { IconDeviceLaptop, IconMail, IconPhone, IconUsers } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';

export type CommunicationMode = 'FACE_TO_FACE' | 'PHONE' | 'WRITTEN' | 'DIGITAL';

const ICONS = { FACE_TO_FACE: IconUsers, PHONE: IconPhone, WRITTEN: IconMail, DIGITAL: IconDeviceLaptop } as const satisfies Record<
  CommunicationMode,
  unknown
>;

/** How an exchange took place, with its word for those who do not see the picture. */
export function ModeIcon({ mode, size = 16 }: { readonly mode: CommunicationMode; readonly size?: number }): ReactElement {
  const t = useTranslations('word.mode');
  const Icon = ICONS[mode];
  return (
    <span title={t(mode)}>
      <Icon size={size} aria-hidden="true" />
      <span className="visually-hidden">{t(mode)}</span>
    </span>
  );
}
