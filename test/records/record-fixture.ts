import type { AnyRecord, RecordOf } from '../../server/src/domain/record/record-kind.js';

/** The smallest world a relationship needs: `<source>:r<n>` of account `a<n>` with one unit, owned by `agent`. */
export function relationshipWorld(source: string, count = 1): readonly AnyRecord[] {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return [
    { kind: 'businessUnit', record: { id: `${source}:unit`, name: 'Service' } },
    { kind: 'agent', record: { id: `${source}:agent`, name: 'Ada', team: 'north' } },
    ...numbers.map((n): AnyRecord => ({
      kind: 'account',
      record: { id: `${source}:a${n}`, name: `Account ${n}`, region: n % 2 === 1 ? 'odd' : 'even', segment: 'small' },
    })),
    ...numbers.map((n): AnyRecord => ({
      kind: 'relationship',
      record: { id: `${source}:r${n}`, accountId: `${source}:a${n}`, businessUnitId: `${source}:unit`, ownerId: `${source}:agent` },
    })),
  ];
}

/** One e-mail from the customer, changed as given. */
export function interaction(given: Partial<RecordOf<'interaction'>> & { readonly id: string; readonly relationshipId: string }): AnyRecord {
  return {
    kind: 'interaction',
    record: { occurredAt: Date.UTC(2025, 0, 1), channel: 'EMAIL', direction: 'INBOUND', isHuman: true, ...given },
  };
}
