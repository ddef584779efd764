import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ChosenMark } from './chart-model.ts';
import styles from './chart.module.css';

/** Something that can be done with a mark. */
interface MarkAction {
  readonly key: string;
  readonly label: string;
  readonly pick: () => void;
}

export interface MarkMenuProps {
  /** Null: closed. */
  readonly chosen: ChosenMark | null;
  /** What the mark stands for. */
  readonly label: string;
  readonly actions: readonly MarkAction[];
  readonly close: () => void;
}

/** Not the keys: the key that opens the menu would close it again. */
const POINTER_EVENTS = ['mousedown', 'touchstart'];

/** The one menu of every mark and every table row, the same items in the same order everywhere. */
export function MarkMenu({ chosen, label, actions, close }: MarkMenuProps): ReactElement {
  const t = useTranslations('chart');
  return (
    <Menu
      opened={chosen !== null}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      returnFocus
      clickOutsideEvents={POINTER_EVENTS}
    >
      <Menu.Target>
        <span
          className={styles['anchor']}
          aria-hidden="true"
          hidden={chosen === null}
          style={{ left: chosen?.left ?? 0, top: chosen?.top ?? 0 }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('actionsOf', { mark: label })}>
        <Menu.Label>{label}</Menu.Label>
        {actions.map((action) => (
          <Menu.Item key={action.key} onClick={action.pick}>
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
