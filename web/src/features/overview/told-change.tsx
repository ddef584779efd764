import { IconArrowDownRight, IconArrowUpRight, IconEqual, IconLineDashed } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ToldMove } from './change-sentence.ts';
import styles from './overview.module.css';

const SHAPES = { up: IconArrowUpRight, down: IconArrowDownRight, level: IconEqual, unknown: IconLineDashed } as const;

/** A change in words, with the shape of its direction. */
export function ToldChange({ move }: { readonly move: ToldMove }): ReactElement {
  const Shape = SHAPES[move.direction];
  return (
    <p className={styles['told']}>
      <Shape size={16} aria-hidden="true" />
      {move.text}
    </p>
  );
}
