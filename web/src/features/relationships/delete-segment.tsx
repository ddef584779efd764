import { useApolloClient } from '@apollo/client/react';
import { Button, Popover } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { requestFailureOf } from '../../shared/api/request-failure.ts';
import { useFilterChange } from '../../shared/filter/use-filters.ts';
import { announce } from '../../shared/page/announcement.tsx';
import { DeleteSegmentDocument } from './delete-segment.gen.ts';
import styles from './segments.module.css';

/** Deletes a segment once that was said twice: its annotations go with it. */
export function DeleteSegment({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  const t = useTranslations('segment');
  const client = useApolloClient();
  const change = useFilterChange();
  const [opened, setOpened] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const remove = async (): Promise<void> => {
    try {
      await client.mutate({ mutation: DeleteSegmentDocument, variables: { id } });
      setOpened(false);
      change.remove('saved', id);
      await client.refetchQueries({ include: ['Segments'] });
      announce(t('deleted', { name }));
    } catch (error) {
      setFailure(requestFailureOf(error as Error).messages[0] ?? t('failed'));
    }
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={opened}
          leftSection={<IconTrash size={16} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t('delete')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles['form']}>
          <p className={styles['said']}>{t('deleteSaid', { name })}</p>
          {failure !== null && <p role="alert">{failure}</p>}
          <Button size="xs" color="red" data-autofocus onClick={() => void remove()}>
            {t('deleteIt')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
