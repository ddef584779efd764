import { CloseButton, Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { ShortcutList } from '../shared/preference/shortcut-list.tsx';
import styles from './app-frame.module.css';

export function ShortcutsDialog({ close }: { readonly close: () => void }): ReactElement {
  const t = useTranslations('shortcut');
  const app = useTranslations('app');
  return (
    <Modal.Root opened onClose={close}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('title')}>
        <Modal.Body>
          <div className={styles['dialogHead']}>
            <h2>{t('title')}</h2>
            <CloseButton aria-label={app('close')} onClick={close} />
          </div>
          <ShortcutList />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
