import type { FileSettings } from './import-profile.js';
import type { MadeRecord } from './record-maker.js';
import type { Notices } from './notices.js';
import type { RowProblem, SourceRow } from './value.js';

/** Rows that belong together, and the records that they were made into or the problems because of which none was. */
export type ImportEntry =
  | { readonly rows: readonly SourceRow[]; readonly made: readonly MadeRecord[] }
  | { readonly rows: readonly SourceRow[]; readonly problems: ReadonlyMap<number, RowProblem> };

/** What came of reading one piece of the files. */
export interface ReadPiece {
  /** How many rows it has. */
  readonly rows: number;
  /** What ended in it: a key may go on in the next piece. */
  readonly entries: readonly ImportEntry[];
}

/** How rejected rows are written, so that their file can be imported again. */
export interface RejectsFormat {
  readonly settings: FileSettings;
  readonly header: readonly string[];
  /** Null: there is none beside the names of columns. */
  readonly firstLine: string | null;
}

/** Files that were read to their end once and can be imported. */
export interface ImportSource {
  /** The name of the profile or of the format. */
  readonly name: string;
  /** The digest of the profile or of the format. */
  readonly nameSha256: string;
  readonly fileNames: readonly string[];
  /** The digest of all files. */
  readonly filesSha256: string;
  /** Of all files of rows as they are stored. */
  readonly bytes: number;
  readonly rejects: RejectsFormat;
  /** The column that tells one thing from the next, for what is said of rejected rows. */
  readonly key: string;
  /** Reads everything; `onBytes` hears how much, `doneRows` are accounted for already and need not be made into records. */
  pieces(onBytes: (bytes: number) => void, doneRows: number): AsyncGenerator<ReadPiece>;
  /** Notes what can only be said after everything was read. */
  conclude(notices: Notices): void;
}
