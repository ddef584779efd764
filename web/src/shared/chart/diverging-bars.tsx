import { useElementSize } from '@mantine/hooks';
import type { ReactElement } from 'react';
import type { ChosenMark } from './chart-model.ts';
import { choosableMark } from './choosable-mark.ts';
import { clippedText } from './clipped-text.ts';
import type { BarModel } from './prepare-bars.ts';

export interface DivergingBarsProps {
  readonly model: BarModel;
  readonly onChoose?: ((chosen: ChosenMark) => void) | undefined;
}

const ROW = 32;
const AXIS = 24;
const LABELS = 270;
const VALUES = 48;

/** Changes around zero, largest first, with the range of each as a thin line. */
export function DivergingBars({ model, onChoose }: DivergingBarsProps): ReactElement {
  const { ref, width } = useElementSize();
  const height = model.bars.length * ROW + AXIS;
  const labels = Math.min(LABELS, width * 0.4);
  const half = Math.max(0, (width - labels - 16 - VALUES) / 2);
  const at = (points: number): number => labels + 8 + half + (points / model.reach) * half;

  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && model.bars.length > 0 && (
        <svg width={width} height={height} role="group" aria-label={model.summary}>
          {[-model.reach, 0, model.reach].map((points) => (
            <g key={points}>
              <line x1={at(points)} x2={at(points)} y1={0} y2={height - AXIS} stroke={points === 0 ? 'var(--c-axis)' : 'var(--c-grid)'} />
              <text x={at(points)} y={height - 6} textAnchor="middle" fill="var(--c-axis)">
                {points}
              </text>
            </g>
          ))}
          {model.bars.map((bar) => (
            <g
              key={bar.key}
              transform={`translate(0 ${bar.mark * ROW + ROW / 2})`}
              {...(onChoose ? choosableMark(bar.mark, `${bar.label}: ${bar.print}`, onChoose) : {})}
            >
              <title>{`${bar.label}: ${bar.print}`}</title>
              <rect x={0} y={-ROW / 2} width={width} height={ROW} fill="transparent" />
              <text y={4} fill="var(--c-ink)">
                {clippedText(bar.label, labels)}
              </text>
              <rect
                x={Math.min(at(0), at(bar.delta))}
                y={-7}
                width={Math.abs(at(bar.delta) - at(0))}
                height={14}
                fill={bar.ink}
                fillOpacity={bar.beyondNoise ? 1 : 0.45}
              />
              {bar.low !== null && bar.high !== null && (
                <line x1={at(bar.low)} x2={at(bar.high)} y1={0} y2={0} stroke="var(--c-ink)" strokeWidth={1.5} />
              )}
              <text x={width} y={4} textAnchor="end" fontWeight={600} fill="var(--c-ink)">
                {bar.print}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
