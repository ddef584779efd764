import type { ReactElement } from 'react';
import { sparklinePath } from './sparkline-path.ts';

export interface SparklineProps {
  /** Oldest first; null is a gap. */
  readonly values: readonly (number | null)[];
  readonly ink?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A word-sized line beside its printed number; hidden from assistive technology because the number says it. */
export function Sparkline({ values, ink = 'var(--c-trust)', width = 96, height = 24 }: SparklineProps): ReactElement {
  const { path, last } = sparklinePath(values, width, height);
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={path} fill="none" stroke={ink} strokeWidth={1.5} strokeLinejoin="round" strokeLinecap="round" />
      {last && <circle cx={last.x} cy={last.y} r={2.5} fill={ink} />}
    </svg>
  );
}
