import { basename } from 'node:path';
import { ColumnReader } from './column-reader.js';
import { type FileLayout, type LaidOutRow, readLaidOut } from './file-layout.js';
import type { ImportProfile } from './import-profile.js';
import type { CheckedRow } from './key-rows.js';
import type { Notices } from './notices.js';
import type { RowProblem, SourceRow, Value } from './value.js';
import type { WallClock } from './wall-clock.js';

/** So few that the database is never kept waiting long for the next statement. */
const ROWS_PER_PIECE = 50;

/** Reads the rows of the files of an import, one file after the other, by the columns of the profile. */
export class RowReader {
  readonly #readers: readonly ColumnReader[];
  readonly #keyPosition: number;
  #file = 0;
  #line = 0;
  #problem: RowProblem | null = null;
  #reader: ColumnReader | null = null;
  #text = '';

  constructor(
    private readonly profile: ImportProfile,
    private readonly files: readonly string[],
    private readonly layouts: readonly FileLayout[],
    clock: WallClock,
    private readonly notices: Notices,
  ) {
    this.#readers = Object.entries(profile.columns).map(
      ([name, declaration]) => new ColumnReader(name, declaration, profile.rows, clock, notices),
    );
    this.#keyPosition = this.positionOf(profile.rows.key);
  }

  /** The position of a column in the values of a row. */
  readonly positionOf = (column: string): number => this.#readers.findIndex((reader) => reader.name === column);

  /** Where a row is, for a person. */
  readonly placeOf = (row: Pick<SourceRow, 'file' | 'line'>): string =>
    this.files.length === 1 ? `line ${row.line}` : `${basename(this.files[row.file] ?? '')} line ${row.line}`;

  /** The rows of all files in pieces; `onBytes` hears how many bytes of them were read. */
  async *rows(onBytes: (bytes: number) => void): AsyncGenerator<readonly CheckedRow[]> {
    for (const [file, path] of this.files.entries()) {
      const layout = this.layouts[file] as FileLayout;
      for await (const written of readLaidOut(path, this.profile.rows, layout, {
        onBytes: (bytes) => onBytes(bytes.length),
      })) {
        for (let from = 0; from < written.length; from += ROWS_PER_PIECE) {
          const rows: CheckedRow[] = [];
          for (const row of written.slice(from, from + ROWS_PER_PIECE)) {
            if (row.texts !== null) rows.push(this.#check(row, row.texts, file));
            else this.notices.add('a blank line is passed over', this.placeOf({ file, line: row.line }));
          }
          yield rows;
        }
      }
    }
  }

  #check({ line, problem, text: written, cellEnd }: LaidOutRow, texts: readonly string[], file: number): CheckedRow {
    this.#problem = null;
    const isWellFormed = problem === null;
    const values: Value[] = [];
    this.#file = file;
    this.#line = line;
    for (let at = 0; at < this.#readers.length; at += 1) {
      values.push(null);
      if (!isWellFormed && at !== this.#keyPosition) continue;
      const reader = this.#readers[at] as ColumnReader;
      const text = texts[at] ?? '';
      this.#reader = reader;
      this.#text = text;
      values[at] = reader.read(text, this.#whereNow, this.#note);
    }
    if (!isWellFormed) this.#problem = { column: '', value: '', reason: problem };
    return { row: { source: { file, line, text: written, cellEnd }, values }, problem: this.#problem };
  }

  readonly #whereNow = (): string => this.placeOf({ file: this.#file, line: this.#line });

  readonly #note = (reason: string): void => {
    this.#problem ??= {
      column: this.#reader?.declaration.header ?? this.#reader?.name ?? '',
      value: this.#text,
      reason,
    };
  };
}
