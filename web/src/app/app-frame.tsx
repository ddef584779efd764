import { CloseButton, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useSignedOut } from '../shared/api/sign-in-state.ts';
import { Announcement } from '../shared/page/announcement.tsx';
import { changePreferences, usePreferences } from '../shared/preference/preferences.ts';
import styles from './app-frame.module.css';
import { AppHeader } from './app-header.tsx';
import { AppNavigation } from './app-navigation.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { SignedOutPage } from './signed-out-page.tsx';

const NARROW = '(max-width: 767px)';

/** What surrounds every page: header, navigation, the live region and the dialogs that any page may open. */
export function AppFrame(): ReactElement {
  const t = useTranslations('app');
  const signedOut = useSignedOut();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const { navigationCollapsed, density } = usePreferences();
  const [drawerOpen, setDrawerOpen] = useState(false);

  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);

  if (signedOut) return <SignedOutPage />;
  const collapsed = !narrow && navigationCollapsed;
  return (
    <div className={styles['frame']} data-collapsed={collapsed || undefined}>
      <a className={styles['skip']} href="#content">
        {t('skip')}
      </a>
      <AppHeader
        navigationLabel={narrow ? t('openNavigation') : t(collapsed ? 'expand' : 'collapse')}
        toggleNavigation={() => (narrow ? setDrawerOpen(true) : changePreferences({ navigationCollapsed: !collapsed }))}
      />
      {narrow ? (
        <Drawer.Root opened={drawerOpen} onClose={() => setDrawerOpen(false)} size={260}>
          <Drawer.Overlay />
          <Drawer.Content aria-label={t('navigation')}>
            <Drawer.Body>
              <div className={styles['dialogHead']}>
                <h2>{t('name')}</h2>
                <CloseButton aria-label={t('close')} onClick={() => setDrawerOpen(false)} />
              </div>
              <AppNavigation collapsed={false} chosen={() => setDrawerOpen(false)} />
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      ) : (
        <aside className={styles['side']}>
          <AppNavigation collapsed={collapsed} />
        </aside>
      )}
      <main id="content" tabIndex={-1} className={styles['content']}>
        <Outlet />
      </main>
      <Announcement />
      <ShortcutsDialog />
    </div>
  );
}
