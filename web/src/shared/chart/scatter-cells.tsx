import type { ReactElement } from 'react';
import { HEX_ROW, HEX_WIDTH } from './hex-cells.ts';
import type { MapCell } from './prepare-map.ts';
import type { ScatterScale } from './scatter-frame.tsx';

const BESIDE = HEX_WIDTH / 2;
const [NEAR, FAR] = [HEX_ROW / 3, (HEX_ROW * 2) / 3];

/** Hexagons shaded by how many things they hold, the number printed where it fits. */
export function ScatterCells({ cells, scale }: { readonly cells: readonly MapCell[]; readonly scale: ScatterScale }): ReactElement {
  return (
    <>
      {cells.map((cell) => {
        const corners = [
          [0, FAR],
          [BESIDE, NEAR],
          [BESIDE, -NEAR],
          [0, -FAR],
          [-BESIDE, -NEAR],
          [-BESIDE, NEAR],
        ] as const;
        const points = corners.map(([dx, dy]) => `${scale.x(cell.x + dx)},${scale.y(cell.y + dy)}`).join(' ');
        return (
          <g key={`${cell.x}/${cell.y}`}>
            <title>{cell.sentence}</title>
            <polygon points={points} fill={`var(--c-seq-${cell.step})`} stroke="var(--c-surface)" strokeWidth={0.5} />
          </g>
        );
      })}
    </>
  );
}
