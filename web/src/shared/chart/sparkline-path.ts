/** A sparkline's geometry inside a box of the given size: an SVG path with one sub-path per unbroken run, and the last known point. */
export interface SparklineShape {
  readonly path: string;
  readonly last: { readonly x: number; readonly y: number } | null;
}

/** Fewest points of the 0-100 scale a sparkline spans, so that a change of one point never looks like a cliff. */
const SMALLEST_SPAN = 20;

/** Draws values oldest first. Null is a gap; a lone value between gaps becomes a dot-sized stroke; nothing known gives an empty path. */
export function sparklinePath(values: readonly (number | null)[], width: number, height: number): SparklineShape {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { path: '', last: null };
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  const span = Math.max(SMALLEST_SPAN, highest - lowest);
  const top = (lowest + highest + span) / 2;
  const margin = 3;
  const step = (width - 2 * margin) / Math.max(1, values.length - 1);
  const place = (value: number, index: number) => ({
    x: round(margin + index * step),
    y: round(margin + ((top - value) / span) * (height - 2 * margin)),
  });

  let path = '';
  let last: SparklineShape['last'] = null;
  values.forEach((value, index) => {
    if (value === null) return;
    last = place(value, index);
    const startsRun = index === 0 || values[index - 1] === null;
    path += startsRun ? `M${last.x} ${last.y}h0` : `L${last.x} ${last.y}`;
  });
  return { path, last };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
