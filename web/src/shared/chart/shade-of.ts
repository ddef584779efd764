const SHADES = 7;

/** The shade, 1 to 7, of a cell of a matrix whose number is this share, 0 to 1, of the largest that it can be. */
export function shadeOf(share: number): number {
  return Math.min(SHADES, 1 + Math.floor(share * SHADES));
}
