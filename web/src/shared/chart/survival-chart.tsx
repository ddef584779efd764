import { useElementSize } from '@mantine/hooks';
import { useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useChartFormat } from './chart-format.ts';
import styles from './chart.module.css';
import { stepOn, stepText, type SurvivalCurve, type SurvivalModel } from './prepare-survival.ts';
import { bandPath, stepPath, type Place } from './step-path.ts';
import { spreadPlaces } from './spread-places.ts';

const HEIGHT = 300;
const BOTTOM = 40;
const LEFT = 48;
const TOP = 8;
const LABEL_WIDTH_PER_LETTER = 8;
const LABEL_HEIGHT = 16;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
const DASHES = { solid: undefined, dashed: '6 3', dotted: '2 3' } as const;

/** Survival curves as step lines with their ranges. Arrow keys walk over the days on which a curve steps. */
export function SurvivalChart({ title, model }: { readonly title: string; readonly model: SurvivalModel }): ReactElement {
  const { ref, width } = useElementSize();
  const words = useTranslations('chart');
  const format = useChartFormat();
  const [day, setDay] = useState<number | null>(null);
  const room = Math.min(width * 0.4, Math.max(24, ...model.curves.map(({ endText }) => endText.length * LABEL_WIDTH_PER_LETTER + 12)));
  const inner = Math.max(1, width - LEFT - room);
  const place: Place = {
    x: (days) => LEFT + (days / model.reach) * inner,
    y: (share) => TOP + (1 - share) * (HEIGHT - BOTTOM - TOP),
  };
  const ends = spreadPlaces(
    model.curves.map(({ steps }) => place.y(steps.at(-1)!.surviving)),
    LABEL_HEIGHT,
    HEIGHT - BOTTOM,
  );
  const walk = (event: KeyboardEvent): void => {
    const at = day === null ? -1 : model.days.findLastIndex((known) => known <= day);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: model.days.length - 1 }[event.key];
    if (event.key === 'Escape') setDay(null);
    if (next === undefined) return;
    event.preventDefault();
    setDay(model.days[Math.min(Math.max(next, 0), model.days.length - 1)] ?? null);
  };
  const follow = (event: PointerEvent<SVGSVGElement>): void => {
    const days = Math.round(((event.clientX - event.currentTarget.getBoundingClientRect().left - LEFT) / inner) * model.reach);
    setDay(days < 0 || days > model.reach ? null : days);
  };

  return (
    <div ref={ref} className={styles['walked']} role="group" aria-label={words('walk', { title })} tabIndex={0} onKeyDown={walk}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={model.summary} onPointerMove={follow} onPointerLeave={() => setDay(null)}>
          {SHARES.map((share) => (
            <g key={share}>
              <line x1={LEFT} x2={LEFT + inner} y1={place.y(share)} y2={place.y(share)} stroke="var(--c-grid)" />
              <text x={LEFT - 8} y={place.y(share) + 4} textAnchor="end" fill="var(--c-axis)">
                {format.share(share)}
              </text>
            </g>
          ))}
          {model.ticks.map((tick) => (
            <text key={tick.days} x={place.x(tick.days)} y={HEIGHT - BOTTOM + 18} textAnchor="middle" fill="var(--c-axis)">
              {tick.label}
            </text>
          ))}
          <text x={LEFT + inner / 2} y={HEIGHT - 4} textAnchor="middle" fill="var(--c-axis)">
            {words('daysSinceStart')}
          </text>
          {model.curves.map((curve) => (
            <path key={curve.key} d={bandPath(curve.steps, place)} fill={curve.ink} fillOpacity={0.1} />
          ))}
          {model.curves.map((curve, index) => (
            <g key={curve.key}>
              <path
                d={stepPath(curve.steps, place)}
                fill="none"
                stroke={curve.ink}
                strokeWidth={2}
                strokeDasharray={DASHES[curve.stroke]}
              />
              <EndLabel curve={curve} place={place} left={LEFT + inner + 6} top={ends[index] ?? 0} />
            </g>
          ))}
          {day !== null && <line x1={place.x(day)} x2={place.x(day)} y1={TOP} y2={HEIGHT - BOTTOM} stroke="var(--c-control-line)" />}
        </svg>
      )}
      <div role="status" className={styles['reading']}>
        {day !== null && (
          <>
            <p className={styles['tooltipHead']}>{words('onDay', { day })}</p>
            {model.curves.map((curve) => {
              const step = stepOn(curve, day);
              return (
                <p key={curve.key}>
                  <span className={styles['swatch']} style={{ color: curve.ink, borderTopStyle: curve.stroke }} />
                  {`${curve.label}: ${step ? stepText(step, words, format) : words('noValue')}`}
                </p>
              );
            })}
          </>
        )}
      </div>
    </div>
  );
}

interface EndLabelProps {
  readonly curve: SurvivalCurve;
  readonly place: Place;
  readonly left: number;
  readonly top: number;
}

/** The curve's name at the right edge, led to from where the curve ends. */
function EndLabel({ curve, place, left, top }: EndLabelProps): ReactElement {
  const end = curve.steps.at(-1)!;
  return (
    <>
      <line
        x1={place.x(end.days)}
        y1={place.y(end.surviving)}
        x2={left - 2}
        y2={top}
        stroke={curve.ink}
        strokeOpacity={0.4}
        strokeDasharray="1 3"
      />
      <text x={left} y={top + 4} fill={curve.ink} fontWeight={600}>
        {curve.endText}
      </text>
    </>
  );
}
