import { isAscii } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import iconv from 'iconv-lite';
import type { FileSettings } from './import-profile.js';
import { ImportRefusal } from './import-refusal.js';

const CHUNK = 64 * 1024;
/** Each chunk is a trip to another thread and back. */
const GUNZIPPED_CHUNK = 256 * 1024;

/** Bytes of a file as stored; `onBytes` hears how many, chunk by chunk. */
export interface ByteListener {
  readonly onBytes?: (bytes: Buffer) => void;
}

/** The text of a file in pieces: gunzipped where its first bytes say gzip, decoded, without a byte order mark. */
export async function* readText(path: string, encoding: FileSettings['encoding'], listener: ByteListener = {}): AsyncGenerator<string> {
  const decode = decoderOf(path, encoding);
  let line = 1;
  let isFirst = true;
  try {
    for await (const bytes of contentOf(path, listener)) {
      const text = decode(bytes, line);
      line += linesIn(bytes);
      yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
      isFirst &&= text === '';
    }
    const rest = decode(null, line);
    if (rest !== '') yield rest;
  } catch (error) {
    throw translated(error, path);
  }
}

async function* contentOf(path: string, listener: ByteListener): AsyncIterable<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer: start } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    const isGzip = bytesRead === 2 && start[0] === 0x1f && start[1] === 0x8b;
    const stored = storedBytes(handle, listener);
    yield* isGzip ? (gunzipped(stored) as AsyncIterable<Buffer>) : stored;
  } finally {
    await handle.close();
  }
}

/** A failure on either side reaches the reader through the stream that is given back. */
function gunzipped(stored: AsyncIterable<Buffer>): Readable {
  return pipeline(Readable.from(stored), createGunzip({ chunkSize: GUNZIPPED_CHUNK }), () => undefined);
}

async function* storedBytes(handle: FileHandle, listener: ByteListener): AsyncGenerator<Buffer> {
  for (let at = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    const bytes = buffer.subarray(0, bytesRead);
    listener.onBytes?.(bytes);
    yield bytes;
  }
}

type Decode = (bytes: Buffer | null, line: number) => string;

function decoderOf(path: string, encoding: FileSettings['encoding']): Decode {
  const refuseBytes = (bytes: Buffer | null, line: number, isBad: (bytes: Buffer) => boolean): ImportRefusal =>
    new ImportRefusal(
      `there are bytes that are not ${encoding}.`,
      `Set "encoding" in the profile to what the file is in (utf-8, utf-16, windows-1252 or iso-8859-1), or save it as ${encoding}.`,
      { file: basename(path), line: line + (bytes === null ? 0 : linesBefore(bytes, isBad)) },
    );
  const isWide = encoding === 'utf-16';
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let isBetweenCharacters = true;
    return (bytes, line) => {
      if (bytes !== null) refuseBinary(path, bytes, line);
      if (bytes !== null && isBetweenCharacters && isAscii(bytes)) return bytes.toString('latin1');
      isBetweenCharacters = (bytes?.at(-1) ?? 0) < FIRST_BYTE_BEYOND_ASCII;
      try {
        return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
      } catch {
        throw refuseBytes(bytes, line, (part) => part.toString('utf8').includes('\uFFFD'));
      }
    };
  }
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  return (bytes, line) => {
    if (bytes !== null && !isWide) {
      refuseBinary(path, bytes, line);
      if (isAscii(bytes)) return bytes.toString('latin1');
    }
    const text = bytes === null ? (decoder.end() ?? '') : decoder.write(bytes);
    if (/\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])(?=[\s\S])/u.test(text) || (isWide && text.includes('\0'))) {
      throw refuseBytes(bytes, line, (part) => iconv.decode(part, encoding).includes('\uFFFD'));
    }
    return text;
  };
}

function refuseBinary(path: string, bytes: Buffer, line: number): void {
  const zero = bytes.indexOf(0);
  if (zero === -1) return;
  throw new ImportRefusal(
    'this is a binary file, or text in utf-16.',
    'Give a CSV or NDJSON file, plain or gzipped; for utf-16 set "encoding" in the profile.',
    { file: basename(path), line: line + linesIn(bytes.subarray(0, zero)) },
  );
}

const NEWLINE = 0x0a;
const FIRST_BYTE_BEYOND_ASCII = 0x80;

function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

function linesBefore(bytes: Buffer, isBad: (line: Buffer) => boolean): number {
  let count = 0;
  let from = 0;
  for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
    if (isBad(bytes.subarray(from, to))) break;
    from = to + 1;
    count += 1;
  }
  return count;
}

function translated(error: unknown, path: string): unknown {
  if (error instanceof ImportRefusal || !(error instanceof Error)) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const file = basename(path);
  if (code === 'ENOENT') return new ImportRefusal(`there is no such file.`, 'Check the path.', { file: path }, { cause: error });
  if (code === 'EISDIR') return new ImportRefusal('this is a directory.', 'Name the files in it.', { file: path }, { cause: error });
  if (code === 'EACCES') return new ImportRefusal('it may not be read.', 'Check its permissions.', { file: path }, { cause: error });
  if (code === 'Z_BUF_ERROR' || code === 'Z_DATA_ERROR') {
    return new ImportRefusal(`the gzip file is cut short or damaged.`, 'Fetch it again.', { file }, { cause: error });
  }
  return error;
}
