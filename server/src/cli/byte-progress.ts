import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../ingest/run-import.js';

const LINE_EVERY_MILLISECONDS = 3_000;
const BAR_EVERY_MILLISECONDS = 100;

/** How far an import has come, by the bytes of its files: a bar on a terminal, else a line every few seconds. */
export interface ByteProgress {
  readonly show: (progress: ImportProgress) => void;
  readonly end: () => void;
}

export function byteProgress(): ByteProgress {
  return process.stderr.isTTY ? bytesBar() : bytesLines();
}

function bytesBar(): ByteProgress {
  const format = '{bar} {percentage} % | {rows} rows | {rate} rows/s | {eta_formatted} left';
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
  const started = performance.now();
  let shownAt = -BAR_EVERY_MILLISECONDS;
  return {
    show: ({ bytes, ofBytes, rows }) => {
      const now = performance.now();
      if (now - shownAt < BAR_EVERY_MILLISECONDS) return;
      const payload = {
        rows: rows.toLocaleString('en'),
        rate: Math.round((rows * 1000) / Math.max(1, now - started)).toLocaleString('en'),
      };
      if (shownAt < 0) bar.start(ofBytes, bytes, payload);
      else bar.update(bytes, payload);
      shownAt = now;
    },
    end: () => bar.stop(),
  };
}

function bytesLines(): ByteProgress {
  const started = performance.now();
  let saidAt = started;
  return {
    show: ({ bytes, ofBytes, rows }) => {
      const now = performance.now();
      if (now - saidAt < LINE_EVERY_MILLISECONDS) return;
      saidAt = now;
      const rate = Math.round((rows * 1000) / (now - started)).toLocaleString('en');
      process.stderr.write(
        `${rows.toLocaleString('en')} rows, ${Math.floor((bytes * 100) / Math.max(1, ofBytes))} % of the file, ${rate} rows/s\n`,
      );
    },
    end: () => undefined,
  };
}
