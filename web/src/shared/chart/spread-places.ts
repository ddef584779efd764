/** Moves places on a line apart, in their order from low to high, so that each has its room, and keeps all of them below a limit. */
export function spreadPlaces(places: readonly number[], apart: number, limit: number): number[] {
  const order = places.map((at, index) => ({ at, index })).toSorted((one, other) => one.at - other.at);
  const spread = [...places];
  let floor = -Infinity;
  for (const { at, index } of order) {
    spread[index] = Math.max(at, floor);
    floor = spread[index] + apart;
  }
  let ceiling = limit;
  for (const { index } of order.toReversed()) {
    spread[index] = Math.min(spread[index]!, ceiling);
    ceiling = spread[index] - apart;
  }
  return spread;
}
