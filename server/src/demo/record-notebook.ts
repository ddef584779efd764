import type { Instant } from '../domain/calendar.js';
import { RECORD_KINDS } from '../domain/record/record-kind.js';
import type { AnyRecord, RecordKind, RecordOf } from '../domain/record/record-kind.js';
import { demoId } from './demo-id.js';

/** Collects the records of a story by kind and numbers them. Nothing that is not yet past is written down. */
export class RecordNotebook {
  private readonly records = new Map<RecordKind, AnyRecord[]>(RECORD_KINDS.map((kind) => [kind, []]));

  /** `until`: the first moment that has not come yet. */
  constructor(readonly until: Instant) {}

  /** Writes a record down under an id of its own and gives that id back. `owner` keeps ids apart between relationships. */
  note<K extends RecordKind>(kind: K, owner: string, record: Omit<RecordOf<K>, 'id'>): string {
    const pages = this.records.get(kind)!;
    const id = demoId(`${kind}-${owner}-${pages.length + 1}`);
    pages.push({ kind, record: { id, ...record } } as unknown as AnyRecord);
    return id;
  }

  /** Writes a record down as it is. */
  keep<K extends RecordKind>(kind: K, record: RecordOf<K>): void {
    this.records.get(kind)!.push({ kind, record } as unknown as AnyRecord);
  }

  /** The moment if it has come, else null. */
  ifPast(moment: Instant): Instant | null {
    return moment < this.until ? moment : null;
  }

  /** Every record, parents before the records that refer to them. */
  *pages(): Iterable<AnyRecord> {
    for (const kind of RECORD_KINDS) yield* this.records.get(kind)!;
  }
}
