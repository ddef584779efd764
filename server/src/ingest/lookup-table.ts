import { suggestionFor } from './nearest-word.js';
import type { Value } from './value.js';

/** A small side file, by its key. Counts which of its rows were asked for. */
export class LookupTable {
  readonly #rows = new Map<string, readonly Value[]>();
  readonly #asked = new Set<string>();

  constructor(
    /** The name in the profile. */
    readonly name: string,
    /** The file, as given. */
    readonly file: string,
    private readonly columns: readonly string[],
  ) {}

  /** Adds a row; false: its key is there already. */
  add(key: string, values: readonly Value[]): boolean {
    if (this.#rows.has(key)) return false;
    this.#rows.set(key, values);
    return true;
  }

  find(key: string): readonly Value[] | null {
    const row = this.#rows.get(key);
    if (row === undefined) return null;
    this.#asked.add(key);
    return row;
  }

  positionOf(column: string): number {
    return this.columns.indexOf(column);
  }

  whyUnknown(key: string): string {
    return `is not in ${this.file}${suggestionFor(key, this.#rows.keys())} Correct it, or add an alias to the profile`;
  }

  /** How many rows there are, and how many nothing asked for. */
  get usage(): { readonly rows: number; readonly unused: number } {
    return { rows: this.#rows.size, unused: this.#rows.size - this.#asked.size };
  }
}
