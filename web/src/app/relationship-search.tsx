import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { skipToken, useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useShortcut } from '../shared/preference/use-shortcut.ts';
import styles from './app-header.module.css';
import { RelationshipSearchDocument } from './relationship-search.gen.ts';

const PAUSE_MS = 200;
const ALL = ' all';

/** Finds a relationship by a part of its customer's name, wherever one is. */
export function RelationshipSearch(): ReactElement {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { data, previousData, loading, error } = useQuery(
    RelationshipSearchDocument,
    sought === '' ? skipToken : { variables: { where: { search: sought } }, errorPolicy: 'all' },
  );
  const found = (data ?? previousData)?.relationships;

  useShortcut('/', () => input.current?.focus());

  const open = (id: string): void => {
    combobox.closeDropdown();
    if (id === ALL) {
      void navigate({ to: '/relationships', search: (previous) => ({ ...previous, q: sought, after: undefined, before: undefined }) });
      return;
    }
    setText('');
    void navigate({ to: '/relationships/$id', params: { id } });
  };

  return (
    <div className={styles['search']}>
      <Combobox store={combobox} onOptionSubmit={open}>
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
          <Combobox.Options aria-label={t('label')}>
            {error && !found && <Combobox.Empty>{t('failed')}</Combobox.Empty>}
            {found?.nodes.length === 0 && !loading && <Combobox.Empty>{t('none')}</Combobox.Empty>}
            {found?.nodes.map(({ id, account, businessUnit }) => (
              <Combobox.Option key={id} value={id}>
                <span className={styles['option']}>{account.name}</span>
                <span className={styles['unit']}>{businessUnit.name}</span>
              </Combobox.Option>
            ))}
            {found && found.nodes.length > 0 && <Combobox.Option value={ALL}>{t('all', { count: found.totalCount })}</Combobox.Option>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}
