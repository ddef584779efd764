import { useElementSize } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { clippedText } from './clipped-text.ts';
import type { DotModel, DotRow } from './prepare-dots.ts';

const ROW = 36;
const AXIS = 24;
const LABELS = 150;
const VALUES = 48;
const SCALE = [0, 25, 50, 75, 100] as const;

/** Scores of a few things on one 0-100 axis: now, before, the peers, and the range. */
export function DotPlot({ model }: { readonly model: DotModel }): ReactElement {
  const { ref, width } = useElementSize();
  const height = model.rows.length * ROW + AXIS;
  const labels = Math.min(LABELS, width * 0.4);
  const at = (score: number): number => labels + 8 + (score / 100) * Math.max(0, width - labels - 16 - VALUES);

  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={model.summary}>
          {SCALE.map((score) => (
            <g key={score}>
              <line x1={at(score)} x2={at(score)} y1={0} y2={height - AXIS} stroke="var(--c-grid)" />
              <text x={at(score)} y={height - 6} textAnchor="middle" fill="var(--c-axis)">
                {score}
              </text>
            </g>
          ))}
          {model.rows.map((row) => (
            <g key={row.key} transform={`translate(0 ${row.mark * ROW + ROW / 2})`}>
              <title>{row.sentence}</title>
              <text y={4} fill="var(--c-ink)">
                {clippedText(row.label, labels)}
              </text>
              <Marks row={row} at={at} />
              <text x={width} y={4} textAnchor="end" fontWeight={600} fill="var(--c-ink)">
                {row.print}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Marks({ row, at }: { readonly row: DotRow; readonly at: (score: number) => number }): ReactElement {
  return (
    <>
      {row.low !== null && row.high !== null && (
        <line x1={at(row.low)} x2={at(row.high)} y1={0} y2={0} stroke="var(--c-trust)" strokeWidth={2} strokeOpacity={0.45} />
      )}
      {row.peers !== null && <line x1={at(row.peers)} x2={at(row.peers)} y1={-9} y2={9} stroke="var(--c-comparison)" strokeWidth={3} />}
      {row.earlier !== null && (
        <circle cx={at(row.earlier)} cy={0} r={5} fill="var(--c-surface)" stroke="var(--c-trust)" strokeWidth={1.5} />
      )}
      {row.value !== null && <circle cx={at(row.value)} cy={0} r={5} fill="var(--c-trust)" />}
    </>
  );
}
