import { parentPort, workerData } from 'node:worker_threads';
import { FileReading } from './file-reading.js';
import { ImportRefusal } from './import-refusal.js';
import type { ReadBatch, ReadingRequest } from './reading.js';
import type { ReadingAnswer, ReadingCall } from './reading-thread.js';

/** The thread of a ReadingThread: does what it is called for, one call after the other. */
const port = parentPort!;
const reading = new FileReading(workerData as ReadingRequest);
let last: Promise<void> = Promise.resolve();

port.on('message', (call: ReadingCall) => {
  last = last.then(() => answer(call));
});

async function answer({ method, given }: ReadingCall): Promise<void> {
  try {
    const result = await (reading[method] as (...all: readonly unknown[]) => Promise<unknown>).apply(reading, given as unknown[]);
    const files = method === 'next' ? filesOf(result as ReadBatch | null) : [];
    port.postMessage({ result } satisfies ReadingAnswer, files);
  } catch (error) {
    port.postMessage((error instanceof ImportRefusal ? { refusal: error.parts } : { error }) satisfies ReadingAnswer);
  }
}

/** What is handed over without a copy. */
function filesOf(batch: ReadBatch | null): ArrayBuffer[] {
  return (batch?.newRows ?? []).map(({ file }) => file.buffer as ArrayBuffer);
}
