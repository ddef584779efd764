import type { ImportProfile } from './import-profile.js';
import type { Notices } from './notices.js';
import { SeenKeys } from './seen-keys.js';
import type { ReadRow, RowProblem, SourceRow } from './value.js';

/** A row of the file with what is wrong with it, null: nothing. */
export interface CheckedRow {
  readonly row: ReadRow;
  readonly problem: RowProblem | null;
}

/** The rows of one key. `problems` of the rows that have one, by position; any: none of the rows can be used. */
export interface KeyRows {
  readonly rows: readonly ReadRow[];
  readonly problems: ReadonlyMap<number, RowProblem>;
}

/** Gathers neighbouring rows of one key, and sees that no key comes twice. */
export class KeyGatherer {
  readonly #finished = new SeenKeys();
  readonly #keyPosition: number;
  readonly #orderPosition: number;
  readonly #steady: readonly { readonly name: string; readonly position: number }[];
  #key: string | null = null;
  #rows: ReadRow[] = [];
  #problems = new Map<number, RowProblem>();

  constructor(
    private readonly profile: ImportProfile,
    positionOf: (column: string) => number,
    private readonly notices: Notices,
    private readonly placeOf: (row: SourceRow) => string,
  ) {
    const { key, inOrderOf, steady } = profile.rows;
    this.#keyPosition = positionOf(key);
    this.#orderPosition = inOrderOf === undefined ? -1 : positionOf(inOrderOf);
    this.#steady = steady.map((name) => ({ name, position: positionOf(name) }));
  }

  /** Takes the next row; gives back the rows of the key before it where that has ended. */
  add({ row, problem }: CheckedRow): KeyRows | null {
    const value = row.values[this.#keyPosition] ?? null;
    const key = value === null ? null : String(value);
    const isMore = this.#rows.length > 0 && this.profile.rows.perKey === 'many' && (key === null || key === this.#key);
    const ended = isMore ? null : this.end();
    if (!isMore) this.#key = key;
    const repeated = !isMore && key !== null && this.#finished.get(key) !== undefined ? this.#repeated(key) : null;
    const wrong = problem ?? repeated;
    if (wrong !== null) this.#problems.set(this.#rows.length, wrong);
    this.#rows.push(row);
    return ended;
  }

  /** The rows of the last key, null: there are none. */
  end(): KeyRows | null {
    if (this.#rows.length === 0) return null;
    const gathered = { rows: this.#rows, problems: this.#problems };
    if (this.#key !== null) this.#finished.set(this.#key, 1);
    this.#notice(this.#rows);
    this.#key = null;
    this.#rows = [];
    this.#problems = new Map();
    return gathered;
  }

  #repeated(value: string): RowProblem {
    const { key, perKey } = this.profile.rows;
    const reason =
      perKey === 'one'
        ? 'an earlier row has the same key; a key may come once'
        : 'rows of this key came earlier, apart from these; sort the file by its key and import it again';
    return { column: key, value, reason };
  }

  #notice(rows: readonly ReadRow[]): void {
    if (rows.length < 2) return;
    const { key, inOrderOf = '' } = this.profile.rows;
    for (const { name, position } of this.#steady) {
      const changed = rows.find((row) => row.values[position] !== rows[0]?.values[position]);
      if (changed !== undefined) this.notices.add(`${name} changes within one ${key}`, this.placeOf(changed.source));
    }
    if (this.#orderPosition < 0) return;
    let latest = Number.NEGATIVE_INFINITY;
    for (const row of rows) {
      const time = row.values[this.#orderPosition];
      if (typeof time !== 'number') continue;
      if (time < latest) {
        this.notices.add(`${inOrderOf} runs backwards within one ${key}; the order of the file is kept`, this.placeOf(row.source));
        return;
      }
      latest = time;
    }
  }
}
