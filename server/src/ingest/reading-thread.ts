import { Worker } from 'node:worker_threads';
import type { AnyRecord } from '../domain/record/record-kind.js';
import type { RowLayout } from '../records/row-layout.js';
import type { WriteOutcome } from '../records/write-outcome.js';
import { ImportRefusal, type RefusalParts } from './import-refusal.js';
import type { Checkpoint, Inspection, ReadBatch, Reading, ReadingEnd, ReadingRequest } from './reading.js';

/** A call of a method of the reading in the thread. */
export interface ReadingCall {
  readonly method: 'inspection' | 'begin' | 'next' | 'records' | 'settle' | 'end' | 'close';
  readonly given: readonly unknown[];
}

/** What came of a call; the calls are answered in their order. */
export type ReadingAnswer = { readonly result: unknown } | { readonly refusal: RefusalParts } | { readonly error: unknown };

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads files in a thread of its own, from the start on, so that the database is kept busy meanwhile. */
export class ReadingThread implements Reading {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  readonly #inspection: Promise<Inspection>;
  #failure: unknown = null;

  constructor(request: ReadingRequest) {
    this.#worker = new Worker(new URL('./reading-worker.js', import.meta.url), { workerData: request });
    this.#worker.on('message', (answer: ReadingAnswer) => {
      const waiting = this.#waiting.shift();
      if ('result' in answer) waiting?.resolve(answer.result);
      else waiting?.reject('refusal' in answer ? ImportRefusal.of(answer.refusal) : answer.error);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`The thread that reads the files ended with ${code}.`)));
    this.#inspection = this.#call('inspection') as Promise<Inspection>;
    this.#inspection.catch(() => {});
  }

  inspection(): Promise<Inspection> {
    return this.#inspection;
  }

  begin(from: Checkpoint, layout: RowLayout | null): Promise<void> {
    return this.#call('begin', from, layout) as Promise<void>;
  }

  next(): Promise<ReadBatch | null> {
    return this.#call('next') as Promise<ReadBatch | null>;
  }

  records(): Promise<readonly AnyRecord[]> {
    return this.#call('records') as Promise<readonly AnyRecord[]>;
  }

  settle(outcomes: readonly WriteOutcome[] | null): Promise<Checkpoint> {
    return this.#call('settle', outcomes) as Promise<Checkpoint>;
  }

  end(): Promise<ReadingEnd> {
    return this.#call('end') as Promise<ReadingEnd>;
  }

  async close(): Promise<void> {
    if (this.#failure === null) await this.#call('close');
    await this.#worker.terminate();
  }

  #call(method: ReadingCall['method'], ...given: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage({ method, given } satisfies ReadingCall, []);
    });
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
