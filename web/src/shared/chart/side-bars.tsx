import { useElementSize } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { clippedText } from './clipped-text.ts';
import type { SideBar, SideModel } from './prepare-sides.ts';

const ROW = 44;
const HEAD = 28;
const GUTTER = 24;

/** Counts of two sides as bars that begin at the middle, the largest on top. */
export function SideBars({ model }: { readonly model: SideModel }): ReactElement {
  const { ref, width } = useElementSize();
  const height = HEAD + Math.max(model.left.length, model.right.length) * ROW;
  const middle = width / 2;
  const room = Math.max(0, middle - GUTTER / 2);
  const length = (count: number): number => (count / model.reach) * room;
  const bar = (one: SideBar, index: number, toLeft: boolean): ReactElement => {
    const edge = toLeft ? middle - GUTTER / 2 : middle + GUTTER / 2;
    const text = `${one.label}: ${one.print}`;
    return (
      <g key={one.key} transform={`translate(0 ${HEAD + index * ROW})`}>
        <title>{text}</title>
        <text x={edge} y={14} textAnchor={toLeft ? 'end' : 'start'} fill="var(--c-ink)">
          {clippedText(text, room)}
        </text>
        <rect
          x={toLeft ? edge - length(one.count) : edge}
          y={20}
          width={length(one.count)}
          height={14}
          fill={toLeft ? 'var(--c-div-2)' : 'var(--c-div-8)'}
        />
      </g>
    );
  };

  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={model.summary}>
          <line x1={middle} x2={middle} y1={0} y2={height} stroke="var(--c-axis)" />
          <text x={middle - GUTTER / 2} y={14} textAnchor="end" fontWeight={600} fill="var(--c-ink)">
            {model.leftTitle}
          </text>
          <text x={middle + GUTTER / 2} y={14} fontWeight={600} fill="var(--c-ink)">
            {model.rightTitle}
          </text>
          {model.left.map((one, index) => bar(one, index, true))}
          {model.right.map((one, index) => bar(one, index, false))}
        </svg>
      )}
    </div>
  );
}
