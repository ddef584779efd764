import {
  IconAdjustments,
  IconChartLine,
  IconChecklist,
  IconHelpCircle,
  IconListCheck,
  IconProgress,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './app-navigation.module.css';

const PAGES = [
  { to: '/', name: 'overview', Icon: IconChartLine },
  { to: '/relationships', name: 'relationships', Icon: IconUsersGroup },
  { to: '/phases', name: 'phases', Icon: IconListCheck },
  { to: '/lifecycle', name: 'lifecycle', Icon: IconProgress },
  { to: '/queue', name: 'queue', Icon: IconChecklist },
  { to: '/admin/model', name: 'model', Icon: IconAdjustments },
  { to: '/help', name: 'help', Icon: IconHelpCircle },
] as const;

/** The pages that exist. Links keep the window and the filters. */
export function AppNavigation({ collapsed, chosen }: { readonly collapsed: boolean; readonly chosen?: () => void }): ReactElement {
  const t = useTranslations('app');
  return (
    <nav aria-label={t('navigation')} className={styles['navigation']}>
      <ul className={styles['list']}>
        {PAGES.map(({ to, name, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              className={styles['link']}
              activeProps={{ className: styles['active'], 'aria-current': 'page' }}
              {...(chosen ? { onClick: chosen } : {})}
              {...(collapsed ? { title: t(name), 'aria-label': t(name) } : {})}
            >
              <Icon size={20} stroke={1.75} aria-hidden="true" />
              {!collapsed && <span>{t(name)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
