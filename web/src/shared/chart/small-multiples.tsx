import { useElementSize } from '@mantine/hooks';
import type { ReactElement } from 'react';
import type { ChosenMark } from './chart-model.ts';
import { choosableMark } from './choosable-mark.ts';
import type { MultiplesModel, Panel } from './prepare-multiples.ts';

export interface SmallMultiplesProps {
  readonly model: MultiplesModel;
  readonly onChoose?: ((chosen: ChosenMark) => void) | undefined;
}

const HEIGHT = 160;
const HEAD = 48;
const AXIS = 20;
const NARROWEST = 200;
const GAP = 16;

/** One small line per thing over the same time and scale, in one drawing: as many beside each other as fit. */
export function SmallMultiples({ model, onChoose }: SmallMultiplesProps): ReactElement {
  const { ref, width } = useElementSize();
  const columns = Math.max(1, Math.min(model.panels.length, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const lines = Math.ceil(model.panels.length / columns);
  const panelWidth = Math.max(1, (width - GAP * (columns - 1)) / columns);
  const height = lines * (HEIGHT + GAP) - GAP;
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="group" aria-label={model.summary}>
          {model.panels.map((panel) => (
            <g
              key={panel.key}
              transform={`translate(${(panel.mark % columns) * (panelWidth + GAP)} ${Math.floor(panel.mark / columns) * (HEIGHT + GAP)})`}
            >
              <PanelDrawing panel={panel} model={model} width={panelWidth} onChoose={onChoose} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface PanelDrawingProps {
  readonly panel: Panel;
  readonly model: MultiplesModel;
  readonly width: number;
  readonly onChoose: SmallMultiplesProps['onChoose'];
}

function PanelDrawing({ panel, model, width, onChoose }: PanelDrawingProps): ReactElement {
  const left = 28;
  const bottom = HEIGHT - AXIS;
  const x = (instant: number): number => left + ((instant - model.first) / Math.max(1, model.last - model.first)) * (width - left - 8);
  const y = (count: number): number => bottom - (count / model.reach) * (bottom - HEAD);
  const line = panel.points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.x).toFixed(1)} ${y(point.count).toFixed(1)}`)
    .join('');
  const last = panel.points.at(-1);
  return (
    <>
      {[0, model.reach].map((count) => (
        <g key={count}>
          <line x1={left} x2={width - 8} y1={y(count)} y2={y(count)} stroke="var(--c-grid)" />
          <text x={left - 6} y={y(count) + 4} textAnchor="end" fill="var(--c-axis)">
            {count}
          </text>
        </g>
      ))}
      {model.ticks.map((tick) => (
        <text key={tick.x} x={Math.min(x(tick.x), width - 40)} y={HEIGHT - 5} fill="var(--c-axis)">
          {tick.label}
        </text>
      ))}
      <g {...(onChoose ? choosableMark(panel.mark, `${panel.label}: ${panel.print}`, onChoose) : {})}>
        <title>{`${panel.label}: ${panel.print}`}</title>
        <rect x={0} y={0} width={width} height={HEIGHT} fill="transparent" />
        <text y={12} fontWeight={600} fill="var(--c-ink)">
          {panel.label}
        </text>{' '}
        <text y={27} fill="var(--c-ink-soft)">
          {panel.print}
        </text>
        <path d={line} fill="none" stroke="var(--c-trust)" strokeWidth={2} />
        {last && <circle cx={x(last.x)} cy={y(last.count)} r={3} fill="var(--c-trust)" />}
      </g>
    </>
  );
}
