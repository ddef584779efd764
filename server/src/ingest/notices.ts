/** How many places a notice lists; the rest are only counted. */
export const PLACES_LISTED = 20;

/** An oddity that was survived: what, how often, and the lines of its first occurrences. */
export interface Notice {
  readonly text: string;
  readonly count: number;
  readonly places: readonly string[];
}

/** Collects what was odd and survived, so that nothing is survived in silence. */
export class Notices {
  readonly #kinds = new Map<string, { count: number; places: string[] }>();

  /** One more occurrence, at a place such as `line 12`; null: the oddity has no place. */
  add(text: string, place: string | null): void {
    let kind = this.#kinds.get(text);
    if (kind === undefined) {
      kind = { count: 0, places: [] };
      this.#kinds.set(text, kind);
    }
    kind.count += 1;
    if (place !== null && kind.places.length < PLACES_LISTED) kind.places.push(place);
  }

  /** Every notice, in the order of its first occurrence. */
  list(): readonly Notice[] {
    return [...this.#kinds].map(([text, { count, places }]) => ({
      text,
      count,
      places: [...places],
    }));
  }
}
