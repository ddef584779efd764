import type { AnyRecord } from '../domain/record/record-kind.js';
import type { NewRows } from '../records/new-rows.js';
import type { RowLayout } from '../records/row-layout.js';
import type { WriteOutcome } from '../records/write-outcome.js';
import type { Notice } from './notices.js';
import type { ImportSource } from './import-source.js';
import type { LoadedProfile } from './read-profile.js';

/** What is read and how. */
export interface ReadingRequest {
  /** Null: the files are in the native format, as `rapport export` writes it. */
  readonly profile: LoadedProfile | null;
  readonly files: readonly string[];
  /** Where rejected rows go. */
  readonly rejectsPath: string;
}

/** What is known once all files were read to their ends. */
export type Inspection = Pick<ImportSource, 'name' | 'nameSha256' | 'fileNames' | 'filesSha256' | 'bytes'>;

/** Where an import begins: after so many rows that are accounted for, of which so much became. */
export interface Checkpoint {
  readonly rows: number;
  /** By name; to go on from, and to keep. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The name in the counts of a checkpoint of how long the rejects file was. */
export const REJECTS_BYTES = 'rejects.bytes';

/** Records to write in one transaction. */
export interface ReadBatch {
  /** The records as new rows, null: `records` has to be asked. */
  readonly newRows: readonly NewRows[] | null;
  /** How far the files were read to make it. */
  readonly bytes: number;
  readonly rows: number;
}

/** What is said when all is read. */
export interface ReadingEnd {
  readonly notices: readonly Notice[];
}

/**
 * Reads files into batches of records, in this thread or in another. The calls come in the order of the methods, from
 * `next` to `settle` for each batch. A refusal of the files or the profile is an ImportRefusal.
 */
export interface Reading {
  inspection(): Promise<Inspection>;
  /** `layout` null: records are not put together as rows. */
  begin(from: Checkpoint, layout: RowLayout | null): Promise<void>;
  /** The next batch, null: there are no more. It is made while the one before is being written. */
  next(): Promise<ReadBatch | null>;
  /** The records of the batch. */
  records(): Promise<readonly AnyRecord[]>;
  /**
   * Accounts for the batch by what became of its records (null: all are new), writes its rejected rows, and gives back
   * where the import then stands. May be called again with other outcomes until the next batch is asked for.
   */
  settle(outcomes: readonly WriteOutcome[] | null): Promise<Checkpoint>;
  /** After the last batch, or early. */
  end(): Promise<ReadingEnd>;
  /** Gives everything back. */
  close(): Promise<void>;
}
