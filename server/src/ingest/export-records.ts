import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { RecordKind } from '../domain/record/record-kind.js';
import type { RecordStore } from '../records/record-store.js';
import type { WholeStore } from '../records/whole-store.js';
import { lineOf, NATIVE_FORMAT, NATIVE_VERSION, type NativeHeader } from './native-format.js';

export interface ExportRequest {
  /** Gzipped where it ends in .gz. It is there once it is whole; what it held before is kept until then. */
  readonly path: string;
  /** Aborted: the export stops, and leaves nothing behind. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many records of each kind were written; kinds without any are left out. */
export type ExportCounts = NonNullable<NativeHeader['records']>;

/** Writes everything that is recorded at this moment to a file in the native format. */
export async function exportRecords(store: Pick<RecordStore, 'whole'>, request: ExportRequest): Promise<ExportCounts> {
  const part = `${request.path}.part`;
  try {
    const counts = await store.whole.read(async (whole) => {
      const held = Object.entries(whole.counts).filter(([, count]) => count > 0);
      const records = Object.fromEntries(held) as ExportCounts;
      await writeLines(textOf(whole, records, request), part, request);
      return records;
    });
    await rename(part, request.path);
    return counts;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function writeLines(text: AsyncIterable<string>, path: string, request: ExportRequest): Promise<void> {
  const file = createWriteStream(path);
  const stages: [Readable, ...Writable[]] = [Readable.from(text, { objectMode: true, highWaterMark: 1 })];
  if (request.path.endsWith('.gz')) stages.push(createGzip());
  await pipeline([...stages, file], request.signal === undefined ? {} : { signal: request.signal });
}

async function* textOf(whole: WholeStore, records: ExportCounts, { onProgress }: ExportRequest): AsyncGenerator<string> {
  const total = Object.values(records).reduce((sum, count) => sum + count, 0);
  yield `${JSON.stringify({ format: NATIVE_FORMAT, version: NATIVE_VERSION, records } satisfies NativeHeader)}\n`;
  const written = new Map<RecordKind, number>();
  let done = 0;
  for await (const piece of whole.records()) {
    yield piece.map((record) => `${lineOf(record)}\n`).join('');
    const kind = piece[0]?.kind as RecordKind;
    written.set(kind, (written.get(kind) ?? 0) + piece.length);
    done += piece.length;
    onProgress?.(done, total);
  }
  for (const [kind, count] of Object.entries(records)) {
    const reached = written.get(kind as RecordKind) ?? 0;
    if (reached !== count) throw new Error(`${reached} of ${count} records of the kind ${kind} could be put in order of reference.`);
  }
}
