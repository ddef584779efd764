import { afterAll, beforeAll, expect } from 'vitest';
import { type OwnService, startOwnService } from './own-service.js';

/** What became of one item of a call. */
interface RecordResult {
  readonly index: number;
  readonly id: string;
  readonly outcome: string;
  readonly error: { readonly code: string; readonly field: string; readonly value: string | null; readonly message: string } | null;
}
type Headers = Readonly<Record<string, string>>;
export type Fields = Readonly<Record<string, unknown>>;

/** What an administrator reads of a change. */
interface AuditEntry {
  readonly action: string;
  readonly actorName: string;
  readonly recordId: string;
  readonly changedFields: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly revision: string;
}

/** The calls by which the tests of a file write records into a service of their own. */
export interface RecordCalls {
  readonly own: () => OwnService;
  readonly write: (mutation: string, records: readonly Fields[], headers?: Headers) => Promise<Written>;
  /** Writes as the administrator, and fails where anything is rejected. */
  readonly writeAll: (mutation: string, records: readonly Fields[]) => Promise<void>;
  readonly remove: (kind: string, ids: readonly string[], headers?: Headers) => Promise<Written>;
  readonly auditOf: (kind: string, recordId: string) => Promise<readonly AuditEntry[]>;
}

/** The answer to a call: the codes of its refusals, or what became of its items. */
interface Written {
  readonly codes: readonly string[];
  readonly revision: number;
  readonly results: readonly RecordResult[];
}

/** Starts a service for this file with two relationships, `api:r-north` and `api:r-south`, in regions of those names. */
export function recordCallsOfThisFile(): RecordCalls {
  let own: OwnService;

  async function call(query: string, input: object, headers?: Headers): Promise<Written> {
    const { data, errors } = await own.ask<{ written: { revision: string; results: readonly RecordResult[] } }>(query, { input }, headers);
    const { revision, results } = data?.written ?? { revision: '0', results: [] };
    return { codes: errors.map(({ extensions }) => extensions.code), revision: Number(revision), results };
  }

  const RESULTS = '{ revision results { index id outcome error { code field value message } } }';

  const write: RecordCalls['write'] = (mutation, records, headers) => {
    const argument = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    return call(`mutation ($input: ${argument}) { written: ${mutation}(input: $input) ${RESULTS} }`, { records }, headers);
  };

  const writeAll: RecordCalls['writeAll'] = async (mutation, records) => {
    const { codes, results } = await write(mutation, records);
    expect([codes, results.filter(({ error }) => error !== null)]).toEqual([[], []]);
  };

  beforeAll(async () => {
    own = await startOwnService();
    await writeAll('recordBusinessUnits', [{ id: 'api:unit', name: 'Service' }]);
    await writeAll('recordAgents', [{ id: 'api:ada', name: 'Ada', team: 'north' }]);
    await writeAll(
      'recordAccounts',
      ['north', 'south'].map((region) => ({ id: `api:${region}`, name: `Customer in the ${region}`, region })),
    );
    await writeAll(
      'recordRelationships',
      ['north', 'south'].map((name) => ({
        id: `api:r-${name}`,
        accountId: `api:${name}`,
        businessUnitId: 'api:unit',
        ownerId: 'api:ada',
        startedOn: '2025-01-01',
      })),
    );
  });
  afterAll(() => own.service.stop());

  return {
    own: () => own,
    write,
    writeAll,
    remove: (kind, ids, headers) =>
      call(`mutation ($input: DeleteRecordsInput!) { written: deleteRecords(input: $input) ${RESULTS} }`, { kind, ids }, headers),
    auditOf: async (kind, recordId) => {
      const query = `query ($kind: AuditedKind!, $recordId: ID!) { audit(kind: $kind, recordId: $recordId) { nodes {
        action actorName recordId changedFields before after revision } } }`;
      return (await own.ask<{ audit: { nodes: readonly AuditEntry[] } }>(query, { kind, recordId })).data!.audit.nodes;
    },
  };
}

export function outcomesOf({ results }: { readonly results: readonly RecordResult[] }): readonly string[] {
  return results.map(({ outcome }) => outcome);
}

/** An e-mail from the customer in the north, changed as given. */
export function interaction(id: string, given: Fields = {}) {
  return {
    id: `api:${id}`,
    relationshipId: 'api:r-north',
    occurredAt: '2025-03-03T09:00:00+01:00',
    channel: 'EMAIL',
    direction: 'INBOUND',
    isHuman: true,
    ...given,
  };
}
