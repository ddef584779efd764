import { CloseButton, Modal } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { ShortcutList } from '../shared/preference/shortcut-list.tsx';
import styles from './app-frame.module.css';
import { useShortcut } from '../shared/preference/use-shortcut.ts';

export function ShortcutsDialog(): ReactElement {
  const t = useTranslations('shortcut');
  const app = useTranslations('app');
  const [opened, setOpened] = useState(false);
  useShortcut('?', () => setOpened(true));
  return (
    <Modal.Root opened={opened} onClose={() => setOpened(false)}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('title')}>
        <Modal.Body>
          <div className={styles['dialogHead']}>
            <h2>{t('title')}</h2>
            <CloseButton aria-label={app('close')} onClick={() => setOpened(false)} />
          </div>
          <ShortcutList />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
