import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useShortcut } from '../shared/preference/use-shortcut.ts';
import styles from './relationship-search.module.css';
import { SearchResults } from './search-results.tsx';
import { useRelationshipsLike } from './use-relationships-like.ts';

const PAUSE_MS = 200;

/** Finds a relationship by a part of its customer's name, wherever one is. Arrow keys choose, Enter opens, Escape closes. */
export function RelationshipSearch(): ReactElement {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [sought] = useDebouncedValue(text.trim(), PAUSE_MS);
  const like = useRelationshipsLike(sought);
  const shown = open && sought !== '';

  useShortcut('/', () => input.current?.focus());

  const choose = (id: string): void => {
    setOpen(false);
    setText('');
    void navigate({ to: '/relationships/$id', params: { id } });
  };
  const press = (event: KeyboardEvent): void => {
    const chosen = like.found[active];
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && shown && chosen) choose(chosen.id);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setActive((now) => Math.min(Math.max(now + step, 0), like.found.length - 1));
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles['search']}>
      <TextInput
        ref={input}
        size="xs"
        role="combobox"
        aria-label={t('label')}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        {...(shown && active >= 0 ? { 'aria-activedescendant': `${list}-${active}` } : {})}
        autoComplete="off"
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        rightSection={<kbd aria-hidden="true">/</kbd>}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <SearchResults id={list} shown={shown} like={like} active={active} choose={choose} />
    </div>
  );
}
