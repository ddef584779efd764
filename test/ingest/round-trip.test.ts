import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { generateDemo } from '../../server/src/demo/generate-demo.js';
import { RECORD_KINDS } from '../../server/src/domain/record/record-kind.js';
import { exportRecords } from '../../server/src/ingest/export-records.js';
import { Projector } from '../../server/src/projection/projector.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { storeContent, type StoreContent } from '../projection/store-content.js';
import { opportunities } from './data-sets.js';
import { type ImportTarget, importTarget } from './import-target.js';

const NOW = Date.parse('2026-11-21T09:00:00Z');

/** Everything that the analytics store makes of a record store, but the revision: another store came another way to it. */
async function projected({ store }: ImportTarget): Promise<StoreContent> {
  const analytics = await openStarStore(':memory:');
  try {
    await new Projector(store.projection, analytics, profileV1, () => NOW, 'Europe/Rome').catchUp();
    const { projection, ...content } = await storeContent(analytics);
    expect(projection).toHaveLength(1);
    return content;
  } finally {
    await analytics.close();
  }
}

const carry = async (from: ImportTarget, name: string): Promise<string> => {
  const path = join(from.directory, name);
  await exportRecords(from.store, { path });
  return path;
};

describe('a store with the demo data and a real data set', { timeout: 240_000 }, () => {
  let source: ImportTarget;
  let copy: ImportTarget;
  let file: string;

  beforeAll(async () => {
    source = await importTarget();
    copy = await importTarget();
    await source.store.writeRecords([...generateDemo('2026-11-21')]);
    await source.import({ profile: 'crm-opportunities', files: opportunities() });
    file = await carry(source, 'store.ndjson.gz');
  }, 240_000);

  test('is carried into an empty one without a loss: exported again the file is the same to the byte', async () => {
    const summary = await copy.import({ profile: null, files: [file] });
    expect(summary).toMatchObject({ rejectsPath: null, rows: { rejected: 0, changed: 0, unchanged: 0 }, notices: [] });
    expect(summary.records.map(({ kind }) => kind)).toEqual(RECORD_KINDS);
    const again = await carry(copy, 'again.ndjson.gz');
    expect((await readFile(again)).equals(await readFile(file))).toBe(true);
  });

  test('ends in an identical analytics store', async () => {
    expect(await projected(copy)).toEqual(await projected(source));
  });

  test('is not changed when its own file comes again', async () => {
    const revision = await copy.store.projection.latestRevision();
    const summary = await copy.import({ profile: null, files: [file] });
    expect(summary.rows.unchanged).toBe(summary.rows.read);
    expect(await copy.store.projection.latestRevision()).toBe(revision);
  });

  test('is written as the published JSON Schema says, records after those that they refer to', async () => {
    const plain = join(source.directory, 'store.ndjson');
    await pipeline(createReadStream(file), createGunzip(), createWriteStream(plain));
    const schema = JSON.parse(await readFile(new URL('../../schema/records.schema.json', import.meta.url), 'utf8')) as Parameters<
      typeof z.fromJSONSchema
    >[0];
    const line = z.fromJSONSchema(schema);
    const [header = '', ...lines] = (await readFile(plain, 'utf8')).trimEnd().split('\n');
    const { records } = JSON.parse(header) as { readonly records: Record<string, number> };
    expect(Object.values(records).reduce((sum, count) => sum + count)).toBe(lines.length);
    const seen = new Set<string>();
    const tooEarly: string[] = [];
    const firstOfKind = new Map<string, string>();
    for (const text of lines) {
      const { kind, record } = JSON.parse(text) as { readonly kind: string; readonly record: Readonly<Record<string, unknown>> };
      if (!firstOfKind.has(kind)) firstOfKind.set(kind, text);
      for (const [field, value] of Object.entries(record)) {
        if (field !== 'id' && field.endsWith('Id') && value !== null && !seen.has(value as string)) tooEarly.push(`${kind}.${field}`);
      }
      seen.add(String(record['id']));
    }
    expect(tooEarly).toEqual([]);
    expect([...firstOfKind.keys()]).toEqual(RECORD_KINDS);
    for (const text of [header, ...firstOfKind.values()]) expect(line.safeParse(JSON.parse(text)).error).toBeUndefined();
    expect(line.safeParse({ kind: 'account', record: { id: 'a:1' } }).success).toBe(false);
    expect(line.safeParse({ kind: 'accounts', record: { id: 'a:1', name: 'A' } }).success).toBe(false);
  });
});

describe('a file of records', () => {
  let target: ImportTarget;

  beforeAll(async () => {
    target = await importTarget();
  });

  const HEADER = '{"format":"rapport-records","version":1}';
  const given = async (...lines: readonly string[]): Promise<string> => {
    const path = join(target.directory, 'given.ndjson');
    await writeFile(path, lines.map((line) => `${line}\n`).join(''));
    return path;
  };
  const account = (id: string, more: object = {}): string =>
    JSON.stringify({ kind: 'account', record: { id, name: 'An account', ...more } });

  test('is taken line by line: what cannot be is in the rejects file with line, field, value and reason, which can be corrected', async () => {
    const rejectsPath = join(target.directory, 'given.rejects.ndjson');
    const path = await given(
      HEADER,
      account('t:good'),
      'no JSON',
      account('t:bad', { region: 7 }),
      JSON.stringify({ kind: 'acount', record: {} }),
      JSON.stringify({ kind: 'contact', record: { id: 't:c', accountId: 't:nowhere', name: 'C' } }),
      JSON.stringify({ kind: 'account', record: { id: 't:odd', name: 'N', colour: 'red' } }),
    );
    const summary = await target.import({ profile: null, files: [path], rejectsPath });
    expect(summary.rows).toMatchObject({ read: 6, new: 1, rejected: 5 });
    const [first, ...rejected] = (await readFile(rejectsPath, 'utf8')).trimEnd().split('\n');
    expect(first).toBe(HEADER);
    const why = rejected.map((text) => {
      const line = JSON.parse(text) as Readonly<Record<string, string>>;
      return [line['reject_line'], line['reject_column'], line['reject_value'], line['reject_reason']];
    });
    expect(why).toEqual([
      ['3', '', 'no JSON', 'the line is not a JSON object'],
      ['4', 'region', '7', expect.stringContaining('account: ')],
      ['5', 'kind', 'acount', 'there is no such kind of record; did you mean "account"?'],
      ['6', 'accountId', 't:nowhere', expect.stringContaining('contact: ')],
      ['7', 'colour', 'red', expect.stringContaining('account: ')],
    ]);
    await writeFile(path, (await readFile(rejectsPath, 'utf8')).replace('"region":7', '"region":"North"'));
    const corrected = await target.import({ profile: null, files: [path], rejectsPath: join(target.directory, 'more.ndjson') });
    expect(corrected.rows).toMatchObject({ read: 5, new: 1, rejected: 4 });
  });

  test('keeps fields that it leaves out, and clears those that it says are null', async () => {
    await target.import({ profile: null, files: [await given(HEADER, account('t:kept', { country: 'IT', region: 'North' }))] });
    await target.import({ profile: null, files: [await given(HEADER, account('t:kept', { country: null }))] });
    expect(await target.ask("SELECT country, region FROM account WHERE id = 't:kept'")).toEqual([null, 'North']);
  });

  test('is only counted in a dry run', async () => {
    const path = await given(HEADER, account('t:dry'), account('t:good'));
    const summary = await target.import({ profile: null, files: [path], isDryRun: true });
    expect(summary.rows).toMatchObject({ new: 1, unchanged: 1 });
    expect(await target.ask("SELECT COUNT(*) FROM account WHERE id = 't:dry'")).toEqual([0]);
  });

  test.each([
    ['one that was cut short', [HEADER.replace('}', ',"records":{"account":2}}'), account('t:x')], 'says that 2 records follow, and 1 do'],
    ['one of a newer format', [HEADER.replace('1', '2'), account('t:x')], 'has version 2 of the format'],
    ['one without a first line', [account('t:x')], 'is not a file that rapport export wrote'],
    ['an empty one', [], 'the file is empty'],
  ])('%s is refused as a whole', async (_, lines, said) => {
    await expect(target.import({ profile: null, files: [await given(...lines)] })).rejects.toThrow(said);
    expect(await target.ask("SELECT COUNT(*) FROM account WHERE id = 't:x'")).toEqual([0]);
  });

  test('holds referrals after those that they go on from, whatever their ids', async () => {
    const lines = [
      account('t:ra'),
      JSON.stringify({ kind: 'businessUnit', record: { id: 't:u', name: 'U' } }),
      JSON.stringify({ kind: 'relationship', record: { id: 't:rr', accountId: 't:ra', businessUnitId: 't:u' } }),
      ...['z', 'm', 'a'].map((id, at, ids) =>
        JSON.stringify({
          kind: 'referral',
          record: {
            id: `t:${id}`,
            relationshipId: 't:rr',
            kind: 'COMPLAINT',
            department: 'Quality',
            referredAt: 1_700_000_000_000 + at,
            parentReferralId: at === 0 ? null : `t:${ids[at - 1]}`,
          },
        }),
      ),
    ];
    const summary = await target.import({ profile: null, files: [await given(HEADER, ...lines)] });
    expect(summary.rows.rejected).toBe(0);
    const ids = (await readFile(await carry(target, 'referrals.ndjson'), 'utf8')).match(/"kind":"referral","record":\{"id":"[^"]+/gu);
    expect(ids?.map((text) => text.slice(-3))).toEqual(['t:z', 't:m', 't:a']);
  });
});

test('an export that is stopped leaves nothing behind', async () => {
  const source = await importTarget();
  await source.store.writeRecords([{ kind: 'account', record: { id: 't:1', name: 'One' } }]);
  const path = join(source.directory, 'stopped.ndjson');
  await expect(exportRecords(source.store, { path, signal: AbortSignal.abort() })).rejects.toThrow('abort');
  await expect(readFile(path)).rejects.toThrow('ENOENT');
  await expect(readFile(`${path}.part`)).rejects.toThrow('ENOENT');
});
