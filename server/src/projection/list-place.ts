/** Where an entry stands in a list: lower comes first, the next figure decides where one is equal. Texts are by code unit. */
export type ListPlace = readonly (string | number)[];

/** Entries in the order of their places. */
export function inOrderOfPlace<T>(entries: readonly T[], placeOf: (entry: T) => ListPlace): T[] {
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => comparedPlaces(a.place, b.place))
    .map(({ entry }) => entry);
}

/** Negative: the first place comes before the second; positive: after it; 0: they are one place. */
export function comparedPlaces(a: ListPlace, b: ListPlace): number {
  for (const [index, figure] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (figure !== other) return figure < other ? -1 : 1;
  }
  return a.length - b.length;
}
