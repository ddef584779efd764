import { Modal } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { ShortcutList } from '../shared/preference/shortcut-list.tsx';
import { useShortcut } from '../shared/preference/use-shortcut.ts';

export function ShortcutsDialog(): ReactElement {
  const t = useTranslations('shortcut');
  const app = useTranslations('app');
  const [opened, setOpened] = useState(false);
  useShortcut('?', () => setOpened(true));
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={t('title')} closeButtonProps={{ 'aria-label': app('close') }}>
      <ShortcutList />
    </Modal>
  );
}
