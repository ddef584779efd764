import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useShortcut } from '../shared/preference/use-shortcut.ts';
import styles from './app-header.module.css';
import { useRelationshipsLike } from './use-relationships-like.ts';

const PAUSE_MS = 200;

/** Finds a relationship by a part of its customer's name, wherever one is. */
export function RelationshipSearch(): ReactElement {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { found, loading, failed } = useRelationshipsLike(sought);

  useShortcut('/', () => input.current?.focus());

  const open = (id: string): void => {
    combobox.closeDropdown();
    setText('');
    void navigate({ to: '/relationships/$id', params: { id } });
  };

  return (
    <div className={styles['search']}>
      <Combobox store={combobox} onOptionSubmit={open} withinPortal={false}>
        <Combobox.Target>
          <TextInput
            ref={input}
            size="xs"
            type="search"
            aria-label={t('label')}
            placeholder={t('placeholder')}
            leftSection={<IconSearch size={16} aria-hidden="true" />}
            rightSection={<kbd aria-hidden="true">/</kbd>}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={sought === ''}>
          <Combobox.Options aria-label={t('label')} aria-busy={loading}>
            {failed && <Combobox.Empty>{t('failed')}</Combobox.Empty>}
            {found.length === 0 && !loading && !failed && <Combobox.Empty>{t('none')}</Combobox.Empty>}
            {found.map(({ id, account, businessUnit }) => (
              <Combobox.Option key={id} value={id}>
                <span className={styles['option']}>{account.name}</span>
                <span className={styles['unit']}>{businessUnit.name}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}
