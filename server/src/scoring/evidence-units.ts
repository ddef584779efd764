const UNITS_OF_ONE = 1_000_000;

/** A vote's weight in whole millionths, so that sums are exact in any order. */
export function weightUnits(weight: number): number {
  return Math.round(weight * UNITS_OF_ONE);
}

/** The good part of a vote's weight in whole millionths: at least 0, at most the weight. */
export function goodUnits(weight: number, value: number): number {
  return Math.min(Math.round(weight * value * UNITS_OF_ONE), weightUnits(weight));
}

/** A weight from its millionths. */
export function weightOfUnits(units: number): number {
  return units / UNITS_OF_ONE;
}
