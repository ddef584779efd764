export interface HexCell {
  /** The centre, on the 0-100 axes. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** 1 (few) to 7 (many): square root of the share of the fullest cell, because counts are skewed. */
  readonly step: number;
}

/** Width of a cell and distance of its rows, in points of the 0-100 axes. */
export const HEX_WIDTH = 5;
export const HEX_ROW = 5;
const STEPS = 7;

/** Counts points in staggered hexagonal cells. Every point falls in exactly one cell. */
export function hexCells(points: readonly { readonly x: number; readonly y: number }[]): HexCell[] {
  const counts = new Map<string, { x: number; y: number; count: number }>();
  for (const point of points) {
    const row = Math.round(point.y / HEX_ROW);
    const shift = row % 2 === 0 ? 0 : HEX_WIDTH / 2;
    const x = Math.round((point.x - shift) / HEX_WIDTH) * HEX_WIDTH + shift;
    const cell = counts.get(`${x}/${row}`) ?? { x, y: row * HEX_ROW, count: 0 };
    cell.count += 1;
    counts.set(`${x}/${row}`, cell);
  }
  const fullest = Math.max(0, ...[...counts.values()].map((cell) => cell.count));
  return [...counts.values()].map((cell) => ({ ...cell, step: Math.max(1, Math.ceil(Math.sqrt(cell.count / fullest) * STEPS)) }));
}
