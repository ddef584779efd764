import type { RecordKind } from '../domain/record/record-kind.js';

const CAPACITY_PER_KIND = 100_000;

/** Ids of records that are known to be stored, the latest of each kind to become known. Forgets all when a record was lost. */
export class KnownIds {
  private readonly idsOfKind = new Map<RecordKind, Set<string>>();
  private lossSeen = 0;

  /** To be called with each writer's turn: what another process deleted must not be taken for stored. */
  forgetAfterLoss(latestLoss: number): void {
    if (latestLoss === this.lossSeen) return;
    this.idsOfKind.clear();
    this.lossSeen = latestLoss;
  }

  has(kind: RecordKind, id: string): boolean {
    return this.idsOfKind.get(kind)?.has(id) ?? false;
  }

  add(kind: RecordKind, added: Iterable<string>): void {
    const ids = this.idsOfKind.get(kind) ?? new Set();
    this.idsOfKind.set(kind, ids);
    for (const id of added) ids.add(id);
    for (const oldest of ids) {
      if (ids.size <= CAPACITY_PER_KIND) break;
      ids.delete(oldest);
    }
  }
}
