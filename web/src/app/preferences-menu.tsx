import { ActionIcon, Checkbox, NativeSelect, Popover, useMantineColorScheme } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../shared/preference/language.ts';
import { changePreferences, usePreferences, type Density } from '../shared/preference/preferences.ts';
import styles from './app-header.module.css';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Language, theme, row height and shortcuts: how one person likes to read, on this device. */
export function PreferencesMenu({ viewer }: { readonly viewer: string | null }): ReactElement {
  const t = useTranslations('app');
  const { language, density, shortcuts } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('preferences')}>
          <IconSettings size={20} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles['days']}>
          {viewer && <span>{t('signedInAs', { name: viewer })}</span>}
          <NativeSelect
            size="xs"
            label={t('language')}
            value={language}
            onChange={(event) => changePreferences({ language: event.currentTarget.value as Language })}
            data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
          <NativeSelect
            size="xs"
            label={t('theme')}
            value={colorScheme}
            onChange={(event) => setColorScheme(event.currentTarget.value as (typeof THEMES)[number])}
            data={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
          />
          <NativeSelect
            size="xs"
            label={t('density')}
            value={density}
            onChange={(event) => changePreferences({ density: event.currentTarget.value as Density })}
            data={(['compact', 'comfortable'] as const).map((value) => ({ value, label: t(`density_${value}`) }))}
          />
          <Checkbox
            size="sm"
            label={t('shortcutsOn')}
            checked={shortcuts}
            onChange={(event) => changePreferences({ shortcuts: event.currentTarget.checked })}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
