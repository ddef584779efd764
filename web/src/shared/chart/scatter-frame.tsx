import type { ReactElement } from 'react';
import type { MapModel } from './prepare-map.ts';

/** Pixels of the plot's surroundings. */
const LEFT = 36;
const BOTTOM = 40;
const TOP = 20;
const RIGHT = 12;
const STEPS = [0, 25, 50, 75, 100] as const;

export interface ScatterScale {
  readonly x: (score: number) => number;
  readonly y: (score: number) => number;
}

export function scatterScale(width: number, height: number): ScatterScale {
  return {
    x: (score) => LEFT + (score / 100) * Math.max(0, width - LEFT - RIGHT),
    y: (score) => height - BOTTOM - (score / 100) * Math.max(0, height - BOTTOM - TOP),
  };
}

/** Axes with their names, a grid, and the two medians that cut the quadrants. */
export function ScatterFrame({
  model,
  width,
  height,
}: {
  readonly model: MapModel;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const scale = scatterScale(width, height);
  const { medians } = model;
  const median = { stroke: 'var(--c-comparison)', strokeDasharray: '4 3' };
  return (
    <>
      {STEPS.map((score) => (
        <g key={score} fill="var(--c-axis)">
          <line x1={scale.x(0)} x2={scale.x(100)} y1={scale.y(score)} y2={scale.y(score)} stroke="var(--c-grid)" />
          <text x={scale.x(score)} y={height - BOTTOM + 16} textAnchor="middle">
            {score}
          </text>
          <text x={LEFT - 6} y={scale.y(score) + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <text x={scale.x(50)} y={height - 6} textAnchor="middle" fontWeight={600} fill="var(--c-axis)">
        {model.axes.x}
      </text>
      <text x={4} y={12} fontWeight={600} fill="var(--c-axis)">
        {model.axes.y}
      </text>
      {medians && (
        <g fill="var(--c-axis)">
          <line x1={scale.x(medians.x)} x2={scale.x(medians.x)} y1={scale.y(0)} y2={scale.y(100)} {...median} />
          <line x1={scale.x(0)} x2={scale.x(100)} y1={scale.y(medians.y)} y2={scale.y(medians.y)} {...median} />
          <text x={scale.x(medians.x) + 4} y={scale.y(100) + 10}>
            {medians.printX}
          </text>
          <text x={scale.x(0) + 4} y={scale.y(medians.y) - 4}>
            {medians.printY}
          </text>
        </g>
      )}
    </>
  );
}
