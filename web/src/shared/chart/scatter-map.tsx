import { useElementSize } from '@mantine/hooks';
import { useState, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import type { ChosenMark } from './chart-model.ts';
import styles from './chart.module.css';
import type { MapDot, MapModel } from './prepare-map.ts';
import { ScatterCells } from './scatter-cells.tsx';
import { ScatterFrame, scatterScale } from './scatter-frame.tsx';

export interface ScatterMapProps {
  readonly model: MapModel;
  /** Pixels. */
  readonly height: number;
  readonly onChoose?: ((chosen: ChosenMark) => void) | undefined;
}

/** Two scores against each other, quadrants at the medians. Arrow keys walk over the dots from left to right, Enter opens the menu. */
export function ScatterMap({ model, height, onChoose }: ScatterMapProps): ReactElement {
  const { ref, width } = useElementSize();
  const [walked, setWalked] = useState<number | null>(null);
  const scale = scatterScale(width, height);
  const order = model.dots.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const current = walked === null ? null : order[walked];

  const walk = (event: KeyboardEvent<SVGSVGElement>): void => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step !== undefined && order.length > 0) {
      event.preventDefault();
      setWalked(((walked ?? (step > 0 ? -1 : order.length)) + step + order.length) % order.length);
    } else if (event.key === 'Escape') {
      setWalked(null);
    } else if (event.key === 'Enter' && current && onChoose) {
      event.preventDefault();
      const box = event.currentTarget.getBoundingClientRect();
      onChoose({ mark: current.mark, left: box.left + scale.x(current.x), top: box.top + scale.y(current.y) });
    }
  };
  const choose = (dot: MapDot) => (event: MouseEvent) => onChoose?.({ mark: dot.mark, left: event.clientX, top: event.clientY });

  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role={model.dots.length > 0 ? 'application' : 'img'}
          tabIndex={model.dots.length > 0 ? 0 : undefined}
          className={styles['mark']}
          aria-label={model.summary}
          onKeyDown={walk}
          onBlur={() => setWalked(null)}
        >
          <ScatterFrame model={model} width={width} height={height} />
          <ScatterCells cells={model.cells} scale={scale} />
          {model.dots.map((dot) => (
            <circle
              key={dot.key}
              cx={scale.x(dot.x)}
              cy={scale.y(dot.y)}
              r={4}
              fill={dot.quadrant === 'y-only' ? 'var(--c-commitment)' : 'var(--c-trust)'}
              fillOpacity={0.6}
              stroke="var(--c-surface)"
              strokeWidth={0.5}
              className={onChoose ? styles['choosable'] : undefined}
              onClick={choose(dot)}
            >
              <title>{dot.sentence}</title>
            </circle>
          ))}
          {current && <circle cx={scale.x(current.x)} cy={scale.y(current.y)} r={8} fill="none" stroke="var(--c-focus)" strokeWidth={2} />}
        </svg>
      )}
      <p role="status" className={styles['note']} style={{ minHeight: 16 }}>
        {current?.sentence}
      </p>
    </div>
  );
}
