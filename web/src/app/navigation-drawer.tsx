import { CloseButton, Drawer } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './app-frame.module.css';
import { AppNavigation } from './app-navigation.tsx';

/** The navigation of narrow screens. */
export function NavigationDrawer({ close }: { readonly close: () => void }): ReactElement {
  const t = useTranslations('app');
  return (
    <Drawer.Root opened onClose={close} size={260}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={t('navigation')}>
        <Drawer.Body>
          <div className={styles['dialogHead']}>
            <h2>{t('name')}</h2>
            <CloseButton aria-label={t('close')} onClick={close} />
          </div>
          <AppNavigation collapsed={false} chosen={close} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
