import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportRecords } from '../../server/src/ingest/export-records.js';
import { recordDataSource } from '../../server/src/records/record-store.js';
import { TWO_REGIONS } from '../attacks/two-regions.js';
import { serviceOfThisFile } from '../setup/service-within.js';

const within = serviceOfThisFile({}, TWO_REGIONS);

const ID = 't:zaphod-1';
const PERSON = /zaphod|beeblebrox/i;
const relationshipId = 't:r-north';

/** Every row of every table of the record database, as text. */
async function dump(): Promise<string> {
  const source = await recordDataSource({ address: within().address }).initialize();
  const tables = (await source.query('SHOW TABLES')) as object[];
  const rows = await Promise.all(tables.map((row) => source.query(`SELECT * FROM \`${String(Object.values(row)[0])}\``)));
  await source.destroy();
  return JSON.stringify(rows);
}

/** Every file that the service keeps, the analytics store among them. */
async function files(): Promise<string> {
  const { dataDirectory } = within().config;
  const names = await readdir(dataDirectory, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    names.filter((name) => name.isFile()).map((name) => readFile(join(name.parentPath, name.name), 'latin1')),
  );
  expect(contents.join('').length).toBeGreaterThan(100_000);
  return contents.join('');
}

async function exported(): Promise<string> {
  const path = join(within().config.dataDirectory, 'export.ndjson');
  await exportRecords(within().records, { path, signal: new AbortController().signal, onProgress: () => {} });
  return readFile(path, 'utf8');
}

const WRITE = {
  recordContacts: [{ id: ID, accountId: 't:north', name: 'Zaphod Beeblebrox', role: 'President', hasConsent: true }],
  noteInterests: [{ id: 't:interest', contactId: ID, topic: 'Ships' }],
  recordInteractions: [
    {
      id: 't:named',
      relationshipId,
      occurredAt: '2025-05-05T05:05:05Z',
      channel: 'PHONE_CALL',
      direction: 'INBOUND',
      isHuman: true,
      contactId: ID,
      subject: 'Call from zaphod  BEEBLEBROX',
    },
  ],
  openCases: [
    {
      id: 't:case',
      relationshipId,
      kind: 'COMPLAINT',
      severity: 2,
      openedAt: '2025-05-05T05:05:05Z',
      contactId: ID,
      subject: `About ${ID}`,
    },
  ],
  planActions: [
    {
      id: 't:action',
      relationshipId,
      practice: 'PERSONAL_CONTACT',
      contactId: ID,
      ownerId: 't:ada',
      dueOn: '2030-01-01',
      state: 'PLANNED',
      plannedBy: 'HAND',
      note: 'Ask Zaphod Beeblebrox',
    },
  ],
} as const;

test('a person who is erased is in no store, no audit, no log and no later export, and every score stays', async () => {
  for (const [name, records] of Object.entries(WRITE)) {
    const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const { data, errors } = await within().ask<Record<string, { results: readonly { error: unknown }[] }>>(
      `mutation ($i: ${input}) { ${name}(input: $i) { results { error { field message } } } }`,
      { i: { records } },
    );
    expect([errors, data?.[name]?.results.map(({ error }) => error)]).toEqual([[], [null]]);
  }
  await within().write([]);
  const north = await within().token('ANALYST', { region: ['north'] });
  await within().ask('query ($id: ID!) { contact(id: $id) { id } }', { id: ID }, await within().token('ANALYST', { region: ['south'] }));
  const score = async () =>
    (
      await within().ask(
        '{ relationship(id: "t:r-north") { quality { trust { value n } commitment { value } } } interactions: interaction(id: "t:named") { id contact { name } subject } }',
        {},
        north,
      )
    ).data;
  const before = (await score()) as { relationship: unknown };
  expect(await dump()).toMatch(PERSON);
  expect(await exported()).toMatch(PERSON);

  const forbidden = await within().ask('mutation { eraseContact(id: "t:zaphod-1") { id } }', {}, north);
  expect(forbidden.errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { data } = await within().ask<{ eraseContact: { id: string; records: number; auditEntries: number } }>(
    'mutation { eraseContact(id: "t:zaphod-1") { id records auditEntries revision } }',
  );
  const { id: pseudonym, records, auditEntries } = data!.eraseContact;
  expect(records).toBeGreaterThanOrEqual(3);
  expect(auditEntries).toBeGreaterThanOrEqual(6);

  await within().write([]);
  const after = (await score()) as { relationship: unknown };
  expect(after).toEqual({
    relationship: before.relationship,
    interactions: { id: 't:named', contact: { name: 'Erased person' }, subject: 'Call from Erased person' },
  });
  expect(await dump()).not.toMatch(PERSON);
  expect(await dump()).toContain(pseudonym);
  expect(await exported()).not.toMatch(PERSON);
  expect(within().log()).not.toMatch(PERSON);
  const again = await within().ask('mutation { eraseContact(id: "t:zaphod-1") { id } }');
  expect(again.data).toEqual({ eraseContact: null });
  await within().service.stop();
  expect(await files()).not.toMatch(PERSON);
});
