import { createHash } from 'node:crypto';
import { type FileLayout, layoutOf } from './file-layout.js';
import { inspectFile, readLookup, sortFiles } from './import-files.js';
import type { ImportProfile } from './import-profile.js';
import type { ImportEntry, ImportSource, ReadPiece } from './import-source.js';
import { KeyGatherer, type KeyRows } from './key-rows.js';
import type { LookupTable } from './lookup-table.js';
import type { Notices } from './notices.js';
import type { LoadedProfile } from './read-profile.js';
import { RecordMaker } from './record-maker.js';
import { RowReader } from './row-reader.js';
import { UnusableValue } from './value.js';
import { WallClock } from './wall-clock.js';

/** Files that are read by the columns and rules of a profile. Refuses those that cannot be. */
export async function profileSource(
  { profile, sha256: nameSha256 }: LoadedProfile,
  paths: readonly string[],
  notices: Notices,
): Promise<ImportSource> {
  const clock = new WallClock(profile.zone);
  const files = sortFiles(profile, paths);
  const sha256 = createHash('sha256');
  let bytes = 0;
  const layouts: FileLayout[] = [];
  for (const path of files.rows) {
    const inspected = await inspectFile(path, profile.rows);
    sha256.update(inspected.sha256);
    bytes += inspected.bytes;
    layouts.push(await layoutOf(path, profile.rows, profile.columns, notices));
  }
  const lookups = new Map<string, LookupTable>();
  for (const [name, path] of files.lookups) {
    const declaration = profile.lookups[name] as ImportProfile['lookups'][string];
    sha256.update((await inspectFile(path, declaration)).sha256);
    lookups.set(name, await readLookup(name, path, declaration, clock, notices));
  }
  const reader = new RowReader(profile, files.rows, layouts, clock, notices);
  return {
    name: profile.name,
    nameSha256,
    fileNames: files.rows,
    filesSha256: sha256.digest('hex'),
    bytes,
    rejects: { settings: profile.rows, header: layouts[0]?.header ?? [], firstLine: null },
    key: profile.rows.key,
    pieces: (onBytes) => pieces(profile, reader, lookups, notices, onBytes),
    conclude: () => noteUnused(lookups, notices),
  };
}

async function* pieces(
  profile: ImportProfile,
  reader: RowReader,
  lookups: ReadonlyMap<string, LookupTable>,
  notices: Notices,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadPiece> {
  const gatherer = new KeyGatherer(profile, reader.positionOf, notices, reader.placeOf);
  const scope = {
    positionOf: reader.positionOf,
    lookupOf: (name: string) => lookups.get(name) as LookupTable,
  };
  const maker = new RecordMaker(profile, scope, (kind, row) => {
    notices.add(`a later row says something else of the same ${kind}; what the first said is kept`, reader.placeOf(row));
  });
  for await (const piece of reader.rows(onBytes)) {
    const entries: ImportEntry[] = [];
    for (const row of piece) {
      const ended = gatherer.add(row);
      if (ended !== null) entries.push(entryOf(ended, maker));
    }
    yield { rows: piece.length, entries };
  }
  const last = gatherer.end();
  if (last !== null) yield { rows: 0, entries: [entryOf(last, maker)] };
}

/** Rows that were imported before are made into records too: later keys may share those. */
function entryOf({ rows: read, problems }: KeyRows, maker: RecordMaker): ImportEntry {
  const rows = read.map(({ source }) => source);
  if (problems.size > 0) return { rows, problems };
  try {
    return { rows, made: maker.make(read) };
  } catch (error) {
    if (!(error instanceof UnusableValue)) throw error;
    return { rows, problems: new Map([[rows.length - 1, error.problem]]) };
  }
}

function noteUnused(lookups: ReadonlyMap<string, LookupTable>, notices: Notices): void {
  for (const [name, { file, usage }] of lookups) {
    if (usage.unused > 0) notices.add(`${usage.unused} of ${usage.rows} rows of ${file} (${name}) were not needed`, null);
  }
}
