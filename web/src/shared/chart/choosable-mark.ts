import type { KeyboardEvent, MouseEvent } from 'react';
import type { ChosenMark } from './chart-model.ts';
import styles from './chart.module.css';

/** What makes a mark of a drawing a button, for the pointer and for the keyboard. */
export function choosableMark(mark: number, label: string, onChoose: (chosen: ChosenMark) => void) {
  return {
    role: 'button',
    tabIndex: 0,
    className: `${styles['mark']} ${styles['choosable']}`,
    'aria-label': label,
    onClick: (event: MouseEvent) => onChoose({ mark, left: event.clientX, top: event.clientY }),
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      const box = event.currentTarget.getBoundingClientRect();
      onChoose({ mark, left: box.left, top: box.bottom });
    },
  } as const;
}
