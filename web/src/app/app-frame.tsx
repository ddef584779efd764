import { useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useSignedOut } from '../shared/api/sign-in-state.ts';
import { Announcement } from '../shared/page/announcement.tsx';
import { changePreferences, usePreferences } from '../shared/preference/preferences.ts';
import { useShortcut } from '../shared/preference/use-shortcut.ts';
import styles from './app-frame.module.css';
import { AppHeader } from './app-header.tsx';
import { AppNavigation } from './app-navigation.tsx';
import { SignedOutPage } from './signed-out-page.tsx';

const NavigationDrawer = lazy(async () => ({ default: (await import('./navigation-drawer.tsx')).NavigationDrawer }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog }));

const NARROW = '(max-width: 767px)';

/** What surrounds every page: header, navigation, the live region and the dialogs that any page may open. */
export function AppFrame(): ReactElement {
  const t = useTranslations('app');
  const signedOut = useSignedOut();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const { navigationCollapsed, density } = usePreferences();
  const [drawerOpen, setDrawerOpen] = useState(false);
  const [shortcutsOpen, setShortcutsOpen] = useState(false);
  useShortcut('?', () => setShortcutsOpen(true));

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
        drawerOpen && (
          <Suspense fallback={null}>
            <NavigationDrawer close={() => setDrawerOpen(false)} />
          </Suspense>
        )
      ) : (
        <aside className={styles['side']}>
          <AppNavigation collapsed={collapsed} />
        </aside>
      )}
      <main id="content" tabIndex={-1} className={styles['content']}>
        <Outlet />
      </main>
      <Announcement />
      {shortcutsOpen && (
        <Suspense fallback={null}>
          <ShortcutsDialog close={() => setShortcutsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
