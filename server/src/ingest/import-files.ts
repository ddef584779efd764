import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ColumnReader } from './column-reader.js';
import { layoutOf, readLaidOut } from './file-layout.js';
import type { FileSettings, ImportProfile, LookupDeclaration } from './import-profile.js';
import { ImportRefusal } from './import-refusal.js';
import { LookupTable } from './lookup-table.js';
import type { Notices } from './notices.js';
import { readRows } from './row-stream.js';
import { readText } from './source-text.js';
import type { WallClock } from './wall-clock.js';

/** The files of an import by what they are for. */
export interface SortedFiles {
  readonly rows: readonly string[];
  readonly lookups: ReadonlyMap<string, string>;
}

/** Tells the look-ups, by the names that the profile gives them, from the files of rows: all others. */
export function sortFiles(profile: ImportProfile, files: readonly string[]): SortedFiles {
  const lookups = new Map<string, string>();
  const rest = new Set(files);
  for (const [name, { file }] of Object.entries(profile.lookups)) {
    const pattern = new RegExp(`^${file.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*')}$`, 'iu');
    const found = files.find((path) => pattern.test(basename(path)));
    if (found === undefined) {
      throw new ImportRefusal(`The profile ${profile.name} looks up ${name} in ${file}, which is not among the files.`, 'Name it too.');
    }
    lookups.set(name, found);
    rest.delete(found);
  }
  if (rest.size === 0) throw new ImportRefusal('No file of rows was named.', 'Name at least one beside those that are only looked up.');
  return { rows: [...rest], lookups };
}

/** What is known of a file after all of it was read once: that it can be read to its end. */
export interface InspectedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Reads a whole file before anything of it is imported. Refuses one that is empty, damaged, binary, not in its
 * encoding, or has a quotation mark that does not close.
 */
export async function inspectFile(path: string, settings: FileSettings): Promise<InspectedFile> {
  const hash = createHash('sha256');
  let quotes = 0;
  for await (const text of readText(path, settings.encoding, {
    onBytes: (bytes) => hash.update(bytes),
  })) {
    for (let at = text.indexOf(settings.quote); at !== -1; at = text.indexOf(settings.quote, at + 1)) quotes += 1;
  }
  if (settings.format === 'csv' && quotes % 2 === 1) await readToTheEnd(readRows(path, settings));
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

async function readToTheEnd(rows: AsyncIterable<unknown>): Promise<void> {
  for await (const piece of rows) void piece;
}

/** Reads a look-up file whole; it is small, and a row that cannot be read refuses the import. */
export async function readLookup(
  name: string,
  path: string,
  declaration: LookupDeclaration,
  clock: WallClock,
  notices: Notices,
): Promise<LookupTable> {
  const file = basename(path);
  const layout = await layoutOf(path, declaration, declaration.columns, notices);
  const columns = Object.keys(declaration.columns);
  const readers = columns.map(
    (column) => new ColumnReader(column, declaration.columns[column] as ColumnReader['declaration'], declaration, clock, notices),
  );
  const table = new LookupTable(name, file, columns);
  const keyPosition = columns.indexOf(declaration.key);
  for await (const rows of readLaidOut(path, declaration, layout)) {
    for (const { line, texts, problem } of rows) {
      if (texts === null) continue;
      const refuseRow = (reason: string, column = ''): never => {
        throw new ImportRefusal(`${column} ${reason}.`.trim(), 'Correct it; a file that is looked up must be sound.', { file, line });
      };
      if (problem !== null) refuseRow(problem);
      const values = readers.map((reader, at) => {
        const text = texts[at] ?? '';
        return reader.read(
          text,
          () => `${file} line ${line}`,
          (reason) => refuseRow(`"${text}" ${reason}`, reader.name),
        );
      });
      const key = values[keyPosition] ?? null;
      if (key === null) refuseRow('has no value', declaration.key);
      if (!table.add(String(key), values)) refuseRow(`"${String(key)}" is there twice`, declaration.key);
    }
  }
  return table;
}
