import { useCallback, useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ChartSeries, ChosenMark, TrendModel } from './chart-model.ts';
import styles from './chart.module.css';
import { trendKeys, trendRows } from './trend-rows.ts';
import { TrendTooltip } from './trend-tooltip.tsx';

export interface TrendChartProps {
  readonly title: string;
  readonly model: TrendModel;
  /** Pixels. */
  readonly height: number;
  readonly onChoose?: ((chosen: ChosenMark) => void) | undefined;
}

const DASHES = { solid: '1 0', dashed: '6 3', dotted: '1 3' } as const;
const AXIS = { stroke: 'var(--c-axis)', tick: { fill: 'var(--c-axis)', fontSize: 12 } } as const;
const LABEL_WIDTH_PER_LETTER = 8;

/** Scores over time on the fixed 0-100 axis: straight lines, bands, gaps, the running period pale, labels at the line ends. */
export function TrendChart({ title, model, height, onChoose }: TrendChartProps): ReactElement {
  const rows = useMemo(() => trendRows(model), [model]);
  const active = useRef<number | null>(null);
  const onActive = useCallback((mark: number | null) => {
    active.current = mark;
  }, []);
  const room = Math.max(24, ...model.series.map((series) => series.endText.length * LABEL_WIDTH_PER_LETTER + 12));
  const choose = (mark: number | null, left: number, top: number): void => {
    if (mark !== null && Number.isInteger(mark)) onChoose?.({ mark, left, top });
  };
  const chooseByKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Enter' || !onChoose) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    choose(active.current, box.left + box.width / 2, box.top + box.height / 2);
  };

  return (
    <div onKeyDown={chooseByKey} className={onChoose ? styles['choosable'] : undefined}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <ComposedChart
          data={rows}
          margin={{ top: model.annotations.length > 0 ? 20 : 8, right: room, bottom: 0, left: 0 }}
          title={title}
          desc={model.summary}
          onClick={(state, event: MouseEvent<SVGGraphicsElement>) => {
            const index = state.activeTooltipIndex;
            choose(index === undefined || index === null ? null : Number(index), event.clientX, event.clientY);
          }}
        >
          <CartesianGrid vertical={false} stroke="var(--c-grid)" />
          <XAxis
            dataKey="x"
            type="number"
            scale="time"
            domain={['dataMin', 'dataMax']}
            ticks={model.ticks.map((tick) => tick.x)}
            tickFormatter={(x: number) => model.ticks.find((tick) => tick.x === x)?.label ?? ''}
            interval="preserveStart"
            {...AXIS}
          />
          <YAxis width={36} domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} axisLine={false} tickLine={false} {...AXIS} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--c-control-line)' }}
            content={<TrendTooltip model={model} onActive={onActive} />}
          />
          {model.annotations.map((annotation) => (
            <ReferenceLine
              key={annotation.number}
              x={annotation.x}
              stroke="var(--c-axis)"
              label={{ value: annotation.number, position: 'top', fontSize: 12 }}
            />
          ))}
          {model.series.flatMap((series) => linesOf(series, model.comparison !== null, rows.length > 0 ? rows.at(-1)?.['x'] : null))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

function linesOf(series: ChartSeries, compared: boolean, lastX: unknown): ReactElement[] {
  const keys = trendKeys(series);
  const still = { isAnimationActive: false, connectNulls: false, type: 'linear', activeDot: false } as const;
  const stroke = { stroke: series.ink, strokeWidth: 2 } as const;
  return [
    <Area key={keys.band} dataKey={keys.band} {...still} stroke="none" fill={series.ink} fillOpacity={0.15} tooltipType="none" />,
    ...(compared
      ? [
          <Line
            key={keys.before}
            dataKey={keys.before}
            {...still}
            dot={false}
            stroke={series.ink}
            strokeOpacity={0.75}
            strokeWidth={1.5}
            strokeDasharray="1 3"
          />,
        ]
      : []),
    <Line key={keys.open} dataKey={keys.open} {...still} {...stroke} dot={false} strokeOpacity={0.55} strokeDasharray="2 4" />,
    <Line
      key={keys.line}
      dataKey={keys.line}
      {...still}
      {...stroke}
      activeDot={{ r: 4 }}
      dot={false}
      strokeDasharray={DASHES[series.stroke]}
    />,
    <Line key={keys.lone} dataKey={keys.lone} {...still} stroke="none" dot={{ r: 3, fill: series.ink, stroke: series.ink }} />,
    ...(series.labelAt === null || typeof lastX !== 'number'
      ? []
      : [
          <ReferenceDot
            key={`${series.key}.label`}
            x={lastX}
            y={series.labelAt}
            r={0}
            label={{ value: series.endText, position: 'right', fill: series.ink, fontWeight: 600 }}
          />,
        ]),
  ];
}
