import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { interaction, relationshipWorld } from './record-fixture.js';

const AUTHOR = { id: 'token', name: 'Ada', at: Date.UTC(2026, 0, 1) };
/** Account 1 is odd, account 2 is even. */
const ODD = { region: ['odd'] };
const NEWEST = { first: 100, after: null };

let store: RecordStore;

beforeAll(async () => {
  store = await freshRecordStore();
  await store.writeRecords(relationshipWorld('a', 2));
  await store.writeRecords([
    interaction({ id: 'a:mine', relationshipId: 'a:r1' }),
    interaction({ id: 'a:theirs', relationshipId: 'a:r2' }),
    { kind: 'deal', record: { id: 'a:their-deal', relationshipId: 'a:r2' } },
    { kind: 'contact', record: { id: 'a:their-contact', accountId: 'a:a2', name: 'Eve' } },
  ]);
});

describe('the audit log', () => {
  test('has nothing of writers without an author', async () => {
    expect(await store.audit.entries({ kind: null, recordId: null }, NEWEST)).toEqual([]);
  });

  test('has each change as it was and as it became, newest first, and nothing for what stayed or was refused', async () => {
    const first = interaction({ id: 'a:logged', relationshipId: 'a:r1', subject: 'first' });
    const { revision } = await store.writeRecords([first, interaction({ id: 'a:lost', relationshipId: 'a:none' })], { author: AUTHOR });
    await store.writeRecords([first], { author: AUTHOR });
    await store.writeRecords([interaction({ id: 'a:logged', relationshipId: 'a:r1', subject: null })], { author: AUTHOR });
    await store.deleteRecords([{ kind: 'interaction', id: 'a:logged' }], { author: AUTHOR });
    const entries = await store.audit.entries({ kind: 'interaction', recordId: 'a:logged' }, NEWEST);
    expect(
      entries.map(({ action, before, after }) =>
        [action, before, after].map((part) => (part as { subject?: string } | null)?.subject ?? part),
      ),
    ).toEqual([
      ['DELETED', expect.objectContaining({ subject: null }), null],
      ['CHANGED', 'first', expect.objectContaining({ subject: null })],
      ['CREATED', null, 'first'],
    ]);
    expect(entries.at(-1)).toMatchObject({ actorId: 'token', actorName: 'Ada', occurredAt: AUTHOR.at, relationshipId: 'a:r1', revision });
    expect(await store.audit.entries({ kind: 'interaction', recordId: 'a:lost' }, NEWEST)).toEqual([]);
  });

  test('is not written when the call fails', async () => {
    const fails = store.writeRecords([interaction({ id: 'a:failed', relationshipId: 'a:r1' })], {
      author: AUTHOR,
      alsoInTransaction: () => Promise.reject(new Error('no')),
    });
    await expect(fails).rejects.toThrow('no');
    expect(await store.audit.entries({ kind: 'interaction', recordId: 'a:failed' }, NEWEST)).toEqual([]);
  });

  test('shows through a scope what belongs to its relationships and their accounts, in pages', async () => {
    const changes: readonly AnyRecord[] = [
      { kind: 'contact', record: { id: 'a:contact', accountId: 'a:a1', name: 'Bo' } },
      { kind: 'occasion', record: { id: 'a:birthday', contactId: 'a:contact', kind: 'BIRTHDAY', month: 2, day: 29 } },
      interaction({ id: 'a:seen', relationshipId: 'a:r1' }),
      interaction({ id: 'a:unseen', relationshipId: 'a:r2' }),
    ];
    for (const change of changes) await store.writeRecords([change], { author: AUTHOR });
    const [newest, second] = await store.audit.ofRelationships(ODD, { first: 2, after: null });
    expect([newest?.recordId, second?.recordId]).toEqual(['a:seen', 'a:birthday']);
    expect(second).toMatchObject({ relationshipId: null, accountId: 'a:a1' });
    const older = await store.audit.ofRelationships(ODD, { first: 1, after: second!.id });
    expect(older.map(({ recordId }) => recordId)).toEqual(['a:contact']);
    expect((await store.audit.ofRelationships({}, { first: 1, after: null }))[0]?.recordId).toBe('a:unseen');
  });
});

describe('through a scope', () => {
  const write = async (item: AnyRecord) => (await store.writeRecords([item], { scope: ODD })).outcomes[0];
  const unknown = (field: string, kind: string, value: string) => ({
    code: 'UNKNOWN_REFERENCE',
    field,
    value,
    message: `There is no ${kind} "${value}".`,
  });

  test('what belongs to its relationships and their contacts is written', async () => {
    expect(await write(interaction({ id: 'a:mine', relationshipId: 'a:r1', subject: 'x' }))).toBe('CHANGED');
    expect(await write({ kind: 'contact', record: { id: 'a:new-contact', accountId: 'a:a1', name: 'Bo' } })).toBe('NEW');
  });

  test.each<[string, AnyRecord, object]>([
    ['a foreign relationship', interaction({ id: 'a:1', relationshipId: 'a:r2' }), unknown('relationshipId', 'relationship', 'a:r2')],
    ['a missing relationship', interaction({ id: 'a:1', relationshipId: 'a:r9' }), unknown('relationshipId', 'relationship', 'a:r9')],
    ['a foreign record', interaction({ id: 'a:theirs', relationshipId: 'a:r1' }), unknown('id', 'interaction', 'a:theirs')],
    [
      'a foreign deal',
      interaction({ id: 'a:1', relationshipId: 'a:r1', dealId: 'a:their-deal' }),
      unknown('dealId', 'deal', 'a:their-deal'),
    ],
    ['a missing deal', interaction({ id: 'a:1', relationshipId: 'a:r1', dealId: 'a:no-deal' }), unknown('dealId', 'deal', 'a:no-deal')],
    [
      "a foreign contact's occasion",
      { kind: 'occasion', record: { id: 'a:1', contactId: 'a:their-contact', kind: 'BIRTHDAY', month: 1, day: 1 } },
      unknown('contactId', 'contact', 'a:their-contact'),
    ],
    [
      'a foreign relationship itself',
      { kind: 'relationship', record: { id: 'a:r2', accountId: 'a:a1', businessUnitId: 'a:unit' } },
      unknown('id', 'relationship', 'a:r2'),
    ],
    [
      'a new relationship',
      { kind: 'relationship', record: { id: 'a:r9', accountId: 'a:a1', businessUnitId: 'a:unit' } },
      unknown('id', 'relationship', 'a:r9'),
    ],
    [
      'a relationship moved to a foreign account',
      { kind: 'relationship', record: { id: 'a:r1', accountId: 'a:a2', businessUnitId: 'a:unit' } },
      unknown('accountId', 'account', 'a:a2'),
    ],
    ['an account', { kind: 'account', record: { id: 'a:a1', name: 'Mine' } }, unknown('id', 'account', 'a:a1')],
  ])('%s is refused as if it were not there', async (_, item, rejection) => {
    expect(await write(item)).toEqual(rejection);
  });

  test('a relationship is not handed out of it', async () => {
    const hand = (ownerId: string) =>
      store.writeRecords([{ kind: 'relationship', record: { id: 'a:r1', accountId: 'a:a1', businessUnitId: 'a:unit', ownerId } }], {
        scope: { team: ['north'] },
      });
    await store.writeRecords([{ kind: 'agent', record: { id: 'a:southerner', name: 'Sol', team: 'south' } }]);
    expect((await hand('a:southerner')).outcomes).toEqual([unknown('ownerId', 'agent', 'a:southerner')]);
    expect((await hand('a:nobody')).outcomes).toEqual([unknown('ownerId', 'agent', 'a:nobody')]);
    expect((await hand('a:agent')).outcomes).toEqual(['UNCHANGED']);
  });

  test('what is new in the same call may be referred to, what is foreign not even by being named again', async () => {
    const referral = (id: string, parentReferralId: string | null): AnyRecord => ({
      kind: 'referral',
      record: { id, relationshipId: 'a:r1', kind: 'COMPLAINT', department: 'Repairs', referredAt: 0, parentReferralId },
    });
    await store.writeRecords([{ ...referral('a:their-referral', null) } as AnyRecord]);
    await store.writeRecords([
      {
        kind: 'referral',
        record: { id: 'a:their-referral', relationshipId: 'a:r2', kind: 'COMPLAINT', department: 'Repairs', referredAt: 0 },
      },
    ]);
    const { outcomes } = await store.writeRecords(
      [
        referral('a:child', 'a:parent'),
        referral('a:parent', null),
        referral('a:their-referral', null),
        referral('a:thief', 'a:their-referral'),
      ],
      { scope: ODD },
    );
    expect(outcomes).toEqual([
      'NEW',
      'NEW',
      unknown('id', 'referral', 'a:their-referral'),
      unknown('parentReferralId', 'referral', 'a:their-referral'),
    ]);
  });

  test('deleting what is foreign or shared finds nothing', async () => {
    const names = [
      { kind: 'interaction', id: 'a:theirs' },
      { kind: 'interaction', id: 'a:none' },
      { kind: 'account', id: 'a:a1' },
      { kind: 'interaction', id: 'a:mine' },
    ] as const;
    expect((await store.deleteRecords(names, { scope: ODD })).outcomes).toEqual(['ABSENT', 'ABSENT', 'ABSENT', 'DELETED']);
  });
});
