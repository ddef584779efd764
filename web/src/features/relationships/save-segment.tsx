import { useApolloClient } from '@apollo/client/react';
import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { requestFailureOf } from '../../shared/api/request-failure.ts';
import { useFilterChange, useFilters } from '../../shared/filter/use-filters.ts';
import { announce } from '../../shared/page/announcement.tsx';
import { SaveSegmentDocument } from './save-segment.gen.ts';
import styles from './segments.module.css';

/** Keeps what is filtered by as a segment, and shows it. */
export function SaveSegment(): ReactElement {
  const t = useTranslations('segment');
  const client = useApolloClient();
  const { where } = useFilters();
  const change = useFilterChange();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [isShared, setShared] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const save = async (): Promise<void> => {
    const input = { name: name.trim(), description: description.trim() === '' ? null : description.trim(), isShared, where };
    try {
      const { data } = await client.mutate({ mutation: SaveSegmentDocument, variables: { input } });
      await client.refetchQueries({ include: ['Segments'] });
      announce(t('saved', { name: input.name }));
      setOpened(false);
      change.replaceFilters(data ? { saved: [data.saveSegment.id] } : {});
    } catch (error) {
      setFailure(requestFailureOf(error as Error).messages[0] ?? t('failed'));
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={opened}
          leftSection={<IconBookmarkPlus size={16} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t('save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={styles['form']} aria-label={t('save')} onSubmit={submit}>
          <TextInput
            size="xs"
            required
            data-autofocus
            maxLength={255}
            label={t('name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            maxLength={4000}
            label={t('description')}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
          <Checkbox size="sm" label={t('share')} checked={isShared} onChange={(event) => setShared(event.currentTarget.checked)} />
          {failure !== null && <p role="alert">{failure}</p>}
          <Button size="xs" type="submit" disabled={name.trim() === ''}>
            {t('keep')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
