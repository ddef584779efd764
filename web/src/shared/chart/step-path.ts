import type { SurvivalStep } from './prepare-survival.ts';

/** Where days and shares lie in a drawing, in pixels. */
export interface Place {
  readonly x: (days: number) => number;
  readonly y: (share: number) => number;
}

/** The line of a curve that stays as it is until its next step. */
export function stepPath(steps: readonly SurvivalStep[], place: Place): string {
  return corners(
    steps.map(({ days, surviving }) => ({ days, share: surviving })),
    place,
  );
}

/** The area between the ends of the ranges, from the first step to the last. */
export function bandPath(steps: readonly SurvivalStep[], place: Place): string {
  const upper = corners(
    steps.map(({ days, high }) => ({ days, share: high })),
    place,
  );
  const last = steps.at(-1);
  const lower = steps
    .slice(0, -1)
    .toReversed()
    .map(({ days, low }) => `V${printed(place.y(low))}H${printed(place.x(days))}`);
  return last ? `${upper}V${printed(place.y(last.low))}${lower.join('')}Z` : '';
}

function corners(ends: readonly { readonly days: number; readonly share: number }[], place: Place): string {
  return ends
    .map(({ days, share }, index) => {
      const [x, y] = [printed(place.x(days)), printed(place.y(share))];
      return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
}

function printed(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
