import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rapport } from '../setup/demo-service.js';
import { interaction, recordCallsOfThisFile } from '../setup/record-calls.js';

const { own, write, writeAll, remove, auditOf } = recordCallsOfThisFile();

describe('the audit log', () => {
  test('says who did what when, and how the record was before and after', async () => {
    const ada = own().token('--name', 'Ada of the north', '--role', 'MANAGER');
    const { revision } = await write('recordInteractions', [interaction('logged', { subject: 'first' })], ada);
    await writeAll('recordInteractions', [interaction('logged', { subject: 'second', occurredAt: '2025-03-04T00:00:00Z' })]);
    await remove('INTERACTION', ['api:logged']);
    const entries = await auditOf('INTERACTION', 'api:logged');
    expect(entries.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['DELETED', 'Local administrator'],
      ['CHANGED', 'Local administrator'],
      ['CREATED', 'Ada of the north'],
    ]);
    const [deleted, changed, created] = entries;
    expect(created).toMatchObject({ before: null, revision: String(revision) });
    expect(changed!.changedFields).toEqual(['occurredAt', 'subject']);
    expect(JSON.parse(changed!.before!)).toMatchObject({ subject: 'first', occurredAt: '2025-03-03T08:00:00.000Z' });
    expect(changed!.before).toBe(created!.after);
    expect(deleted!.before).toBe(changed!.after);
    expect(deleted!.after).toBeNull();
  });

  test('comes in pages, for administrators only', async () => {
    const page = 'query ($after: String) { audit(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    interface Page {
      readonly audit: {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const first = (await own().ask<Page>(page)).data!.audit;
    await writeAll('recordInteractions', [interaction('paged')]);
    const second = (await own().ask<Page>(page, { after: first.pageInfo.endCursor })).data!.audit;
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => Number(id));
    expect(ids).toEqual([ids[0], ids[0]! - 1, ids[0]! - 2, ids[0]! - 3]);
    const manager = own().token('--name', 'curious', '--role', 'MANAGER');
    expect((await own().ask(page, {}, manager)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await own().ask('{ audit(recordId: "api:north") { nodes { id } } }')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await own().ask('{ audit(after: "x") { nodes { id } } }')).errors[0]?.extensions.code).toBe('INVALID_CURSOR');
  });
});

describe('the list of imports', () => {
  test('says who imported what, and what became of it, for administrators only', async () => {
    const { dataDirectory } = own().service;
    const file = join(dataDirectory, 'two.ndjson');
    const lines = [
      '{"format":"rapport-records","version":1}',
      '{"kind":"account","record":{"id":"list:1","name":"One"}}',
      '{"kind":"account"}',
    ];
    await writeFile(file, lines.map((line) => `${line}\n`).join(''));
    rapport(dataDirectory, 'import', file, '--rejects', join(dataDirectory, 'two.rejects'));
    const query = `{ importJobs(first: 1) { nodes {
      fileName profile status actorId actorName startedAt finishedAt rows { read new rejected } records { kind fates { read new } } } } }`;
    const { data } = await own().ask<{ importJobs: { nodes: readonly unknown[] } }>(query);
    expect(data!.importJobs.nodes).toEqual([
      {
        fileName: 'two.ndjson',
        profile: 'rapport-records',
        status: 'DONE',
        actorId: `cli:${userInfo().username}`,
        actorName: userInfo().username,
        startedAt: expect.stringMatching(/Z$/u),
        finishedAt: expect.stringMatching(/Z$/u),
        rows: { read: 2, new: 1, rejected: 1 },
        records: [{ kind: 'ACCOUNT', fates: { read: 1, new: 1 } }],
      },
    ]);
    const analyst = own().token('--name', 'curious', '--role', 'ANALYST');
    expect((await own().ask(query, {}, analyst)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the feed', () => {
  const FEED = '{ feed(first: 3) { nodes { actorName action kind recordId changedFields relationship { id } account { id } } } }';
  interface Feed {
    readonly feed: {
      readonly nodes: readonly { readonly recordId: string; readonly relationship: object | null; readonly account: object | null }[];
    };
  }

  test('shows changes of relationships in scope and of their accounts, and no others', async () => {
    await writeAll('recordInteractions', [interaction('seen')]);
    await writeAll('recordContacts', [{ id: 'api:contact', accountId: 'api:north', name: 'Cy' }]);
    await writeAll('recordInteractions', [interaction('unseen', { relationshipId: 'api:r-south' })]);
    await writeAll('recordAccounts', [{ id: 'api:south', name: 'South plc', region: 'south' }]);
    const north = own().token('--name', 'feed', '--role', 'MANAGER', '--scope', 'region=north');
    const { nodes } = (await own().ask<Feed>(FEED, {}, north)).data!.feed;
    expect(nodes.slice(0, 2)).toEqual([
      {
        actorName: 'Local administrator',
        action: 'CREATED',
        kind: 'CONTACT',
        recordId: 'api:contact',
        changedFields: ['id', 'accountId', 'name'],
        relationship: null,
        account: { id: 'api:north' },
      },
      expect.objectContaining({ recordId: 'api:seen', relationship: { id: 'api:r-north' }, account: null }),
    ]);
    expect((await own().ask<Feed>(FEED)).data!.feed.nodes.map(({ recordId }) => recordId)).toEqual([
      'api:south',
      'api:unseen',
      'api:contact',
    ]);
  });

  test('is not for analysts and routers', async () => {
    for (const role of ['ANALYST', 'SERVICE']) {
      expect((await own().ask(FEED, {}, own().token('--name', `feed ${role}`, '--role', role))).errors[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    }
  });
});
