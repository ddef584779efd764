import { RECORD_KINDS, type RecordKind } from '../domain/record/record-kind.js';

/** What became of rows or of records; `read` is always the sum of the others. */
export interface Fates {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export type Fate = 'new' | 'changed' | 'unchanged' | 'rejected';

const FATES: readonly Fate[] = ['new', 'changed', 'unchanged', 'rejected'];

/** Counts what became of the rows of an import, and of the records that they were made into. */
export class ImportCounts {
  readonly #counts = new Map<string, number>();

  /** Goes on from what an earlier run had counted. */
  constructor(earlier: Readonly<Record<string, number>> = {}) {
    for (const [name, count] of Object.entries(earlier)) this.#counts.set(name, count);
  }

  countRows(fate: Fate, count: number): void {
    this.#add(`rows.${fate}`, count);
  }

  countRecord(kind: RecordKind, fate: Fate): void {
    this.#add(`${kind}.${fate}`, 1);
  }

  get rows(): Fates {
    return this.#fates('rows');
  }

  /** For every kind of record that was made, in writing order. */
  get records(): readonly { readonly kind: RecordKind; readonly fates: Fates }[] {
    return RECORD_KINDS.map((kind) => ({ kind, fates: this.#fates(kind) })).filter(({ fates }) => fates.read > 0);
  }

  /** To keep with a checkpoint. */
  toJSON(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  #fates(of: string): Fates {
    const [created, changed, unchanged, rejected] = FATES.map((fate) => this.#counts.get(`${of}.${fate}`) ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    return {
      read: created + changed + unchanged + rejected,
      new: created,
      changed,
      unchanged,
      rejected,
    };
  }

  #add(name: string, count: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }
}
