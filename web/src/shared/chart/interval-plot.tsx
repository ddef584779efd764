import { useElementSize } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { choosableMark } from './choosable-mark.ts';
import type { ChosenMark } from './chart-model.ts';
import { clippedText } from './clipped-text.ts';
import type { IntervalModel, IntervalRow } from './prepare-intervals.ts';

export interface IntervalPlotProps {
  readonly model: IntervalModel;
  /** What the days of the axis count. */
  readonly axis: string;
  readonly onChoose?: ((chosen: ChosenMark) => void) | undefined;
}

const ROW = 52;
const AXIS = 40;
const LABELS = 150;

/** Durations as horizontal intervals from the first quarter to the third, the median as a dot; an open end points on. */
export function IntervalPlot({ model, axis, onChoose }: IntervalPlotProps): ReactElement {
  const { ref, width } = useElementSize();
  const height = model.rows.length * ROW + AXIS;
  const labels = Math.min(LABELS, width * 0.35);
  const inner = Math.max(0, width - labels - 24);
  const at = (days: number): number => labels + 8 + (days / model.reach) * inner;

  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="group" aria-label={model.summary}>
          {model.ticks.map((tick) => (
            <g key={tick.days}>
              <line x1={at(tick.days)} x2={at(tick.days)} y1={0} y2={height - AXIS} stroke="var(--c-grid)" />
              <text x={at(tick.days)} y={height - AXIS + 16} textAnchor="middle" fill="var(--c-axis)">
                {tick.label}
              </text>
            </g>
          ))}
          <text x={labels + 8 + inner / 2} y={height - 4} textAnchor="middle" fill="var(--c-axis)">
            {axis}
          </text>
          {model.rows.map((row) => (
            <g key={row.key} transform={`translate(0 ${row.mark * ROW + ROW / 2})`}>
              <text y={-4} fill="var(--c-ink)" fontWeight={600}>
                {clippedText(row.label, labels)}
              </text>
              <text x={labels + 8} y={-12} fill="var(--c-ink)">
                {clippedText(`${row.print} ${row.basis}`, inner)}
              </text>
              <g {...(onChoose ? choosableMark(row.mark, `${row.label}: ${row.print} ${row.basis}`, onChoose) : {})}>
                <title>{`${row.label}: ${row.print} ${row.basis}`}</title>
                <rect x={0} y={-ROW / 2} width={width} height={ROW} fill="transparent" />
                <Interval row={row} at={at} />
              </g>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Interval({ row, at }: { readonly row: IntervalRow; readonly at: (days: number) => number }): ReactElement | null {
  if (row.from === null || row.to === null) return null;
  const end = at(row.to);
  return (
    <>
      <line x1={at(row.from)} x2={end} y1={4} y2={4} stroke="var(--c-trust)" strokeWidth={6} strokeOpacity={0.5} />
      {row.isOpen && <path d={`M${end - 2} -2L${end + 8} 4L${end - 2} 10Z`} fill="var(--c-trust)" fillOpacity={0.5} />}
      {row.median !== null && <circle cx={at(row.median)} cy={4} r={6} fill="var(--c-trust)" stroke="var(--c-surface)" strokeWidth={1.5} />}
    </>
  );
}
