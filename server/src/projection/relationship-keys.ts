import type { Ask } from './timeline-reader.js';

/** The keys of relationships in the star schema, given at first sight and kept. */
export class RelationshipKeys {
  private constructor(
    private readonly keyOfId: Map<string, number>,
    private next: number,
  ) {}

  static async read(ask: Ask): Promise<RelationshipKeys> {
    const rows = await ask<{ id: string; key: number }>('SELECT id, "key" FROM relationship');
    return new RelationshipKeys(new Map(rows.map(({ id, key }) => [id, key])), rows.reduce((most, { key }) => Math.max(most, key), 0) + 1);
  }

  /** The first key that no relationship has. */
  get end(): number {
    return this.next;
  }

  known(id: string): number | null {
    return this.keyOfId.get(id) ?? null;
  }

  /** The key of a relationship, a new one if it has none yet. */
  of(id: string): number {
    const known = this.keyOfId.get(id);
    if (known !== undefined) return known;
    const key = this.next;
    this.next += 1;
    this.keyOfId.set(id, key);
    return key;
  }
}
