import { beforeAll, expect, test } from 'vitest';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { interaction, relationshipWorld } from './record-fixture.js';

let store: RecordStore;

beforeAll(async () => {
  store = await freshRecordStore();
  await store.writeRecords(relationshipWorld('w', 3));
});

test('writing the same records again changes nothing and takes no revision', async () => {
  const items = [...relationshipWorld('twice', 2), interaction({ id: 'twice:i1', relationshipId: 'twice:r1' })];
  const first = await store.writeRecords(items.toReversed());
  expect(new Set(first.outcomes)).toEqual(new Set(['NEW']));
  const second = await store.writeRecords(items);
  expect(new Set(second.outcomes)).toEqual(new Set(['UNCHANGED']));
  expect(second.revision).toBe(first.revision);
});

test('an absent field keeps what is stored, null clears it', async () => {
  await store.writeRecords([interaction({ id: 'w:keep', relationshipId: 'w:r1', subject: 'Offer', phase: 'PRE_DEAL' })]);
  const kept = await store.writeRecords([interaction({ id: 'w:keep', relationshipId: 'w:r1', phase: null })]);
  expect(kept.outcomes).toEqual(['CHANGED']);
  const found = await store.records.find('interaction', ['w:keep'], {});
  expect(found.get('w:keep')).toMatchObject({ subject: 'Offer', phase: null });
});

test('a record that refers to nothing stored is rejected, and so is what refers to it; the others are written', async () => {
  const { outcomes } = await store.writeRecords([
    { kind: 'relationship', record: { id: 'w:lost', accountId: 'w:nobody', businessUnitId: 'w:unit' } },
    interaction({ id: 'w:of-lost', relationshipId: 'w:lost' }),
    interaction({ id: 'w:good', relationshipId: 'w:r1' }),
  ]);
  expect(outcomes).toEqual([
    { code: 'UNKNOWN_REFERENCE', field: 'accountId', value: 'w:nobody', message: 'There is no account "w:nobody".' },
    { code: 'UNKNOWN_REFERENCE', field: 'relationshipId', value: 'w:lost', message: 'There is no relationship "w:lost".' },
    'NEW',
  ]);
});

test('the same record several times in one call is merged in order', async () => {
  const { outcomes } = await store.writeRecords([
    interaction({ id: 'w:merged', relationshipId: 'w:r1', subject: 'first' }),
    interaction({ id: 'w:merged', relationshipId: 'w:r1' }),
    interaction({ id: 'w:merged', relationshipId: 'w:r1', subject: 'last' }),
  ]);
  expect(outcomes).toEqual(['NEW', 'UNCHANGED', 'CHANGED']);
  expect((await store.records.find('interaction', ['w:merged'], {})).get('w:merged')).toMatchObject({ subject: 'last' });
});

test('every kind comes back as it was written', async () => {
  const relationshipId = 'w:r1';
  const moment = Date.UTC(1999, 11, 31, 23, 59, 59, 999);
  const items: readonly AnyRecord[] = [
    {
      kind: 'contact',
      record: {
        id: 'w:c',
        accountId: 'w:a1',
        name: "D'Été \\ \n 🙂",
        role: 'CTO',
        language: 'it',
        preferredChannel: 'FAX',
        hasConsent: false,
      },
    },
    { kind: 'typeChange', record: { id: 'w:t', relationshipId, type: 'LONG_TERM', since: '1999-12-31' } },
    {
      kind: 'stageChange',
      record: {
        id: 'w:s',
        relationshipId,
        stage: 'DISSOLUTION',
        occurredAt: moment,
        endedBy: 'CUSTOMER',
        reason: 'OTHER',
        note: '"moved"',
      },
    },
    {
      kind: 'deal',
      record: {
        id: 'w:d',
        relationshipId,
        agentId: 'w:agent',
        name: 'D',
        product: null,
        preDealOn: '2024-02-29',
        operationalOn: null,
        postDealOn: null,
        closedOn: null,
        outcome: 'WON',
        amount: 1234567.8901,
        listPrice: 0.1,
        margin: -0.3,
        currency: 'EUR',
        renewalDueOn: null,
        renewedOn: null,
      },
    },
    {
      kind: 'interaction',
      record: {
        id: 'w:i',
        relationshipId,
        dealId: 'w:d',
        contactId: 'w:c',
        agentId: 'w:agent',
        occurredAt: moment,
        channel: 'CHAT',
        direction: 'OUTBOUND',
        isHuman: false,
        phase: 'OPERATIONAL',
        obligation: 'DELAY_PLAN',
        contactOutcome: 'REACHED',
        subject: '%_?',
      },
    },
    {
      kind: 'request',
      record: {
        id: 'w:q',
        relationshipId,
        dealId: null,
        contactId: null,
        agentId: null,
        raisedAt: moment,
        dueAt: moment + 1,
        withdrawnAt: null,
        channel: 'EMAIL',
        phase: null,
        obligation: null,
        subject: null,
      },
    },
    {
      kind: 'response',
      record: {
        id: 'w:p',
        relationshipId,
        requestId: 'w:q',
        interactionId: 'w:i',
        dealId: null,
        agentId: null,
        respondedAt: moment,
        channel: 'EMAIL',
        phase: null,
        obligation: null,
        quality: 0.1,
        completeness: 1 / 3,
        rater: 'SELF',
      },
    },
    {
      kind: 'promise',
      record: {
        id: 'w:o',
        relationshipId,
        dealId: null,
        requestId: 'w:q',
        agentId: null,
        madeBy: 'SUPPLIER',
        madeAt: moment,
        dueAt: moment,
        keptAt: null,
        announcedAt: null,
        isCallBack: true,
        subject: null,
      },
    },
    {
      kind: 'rating',
      record: {
        id: 'w:g',
        relationshipId,
        interactionId: 'w:i',
        agentId: null,
        ratedAt: moment,
        instrument: 'CSAT',
        stream: null,
        rater: 'CUSTOMER',
        channel: null,
        value: 0.7,
      },
    },
    {
      kind: 'case',
      record: {
        id: 'w:k',
        relationshipId,
        dealId: null,
        contactId: null,
        agentId: null,
        kind: 'FAULT',
        category: null,
        severity: 3,
        isJustified: true,
        channel: null,
        openedAt: moment,
        dueAt: null,
        acknowledgedAt: null,
        resolvedAt: null,
        confirmedAt: null,
        closedAt: null,
        reopenCount: 0,
        subject: null,
        cause: 'Seal of batch 7',
      },
    },
  ];
  expect(new Set((await store.writeRecords(items)).outcomes)).toEqual(new Set(['NEW']));
  expect(new Set((await store.writeRecords(items)).outcomes)).toEqual(new Set(['UNCHANGED']));
  for (const { kind, record } of items) {
    expect((await store.records.find(kind, [record.id], {})).get(record.id)).toEqual(record);
  }
});

test('texts survive the way of large batches, and a second write finds them unchanged', async () => {
  const subjects = ['\\N', 'tab\tnew\nline\r', 'it\'s "quoted" \\', '🙂 ü', '\0', 'NULL', '%?'];
  const items = Array.from({ length: 700 }, (_, at) =>
    interaction({ id: `w:text${at}`, relationshipId: 'w:r3', subject: subjects[at % subjects.length]! }),
  );
  expect(new Set((await store.writeRecords(items)).outcomes)).toEqual(new Set(['NEW']));
  expect(new Set((await store.writeRecords(items)).outcomes)).toEqual(new Set(['UNCHANGED']));
});

test('what goes on in the same transaction is undone with it', async () => {
  const before = await store.projection.latestRevision();
  const failing = store.writeRecords([interaction({ id: 'w:undone', relationshipId: 'w:r1' })], {
    alsoInTransaction: () => Promise.reject(new Error('no checkpoint')),
  });
  await expect(failing).rejects.toThrow('no checkpoint');
  expect(await store.projection.latestRevision()).toBe(before);
  expect((await store.records.find('interaction', ['w:undone'], {})).size).toBe(0);
});

test('a transaction that the database gives up as a deadlock victim runs again from scratch', async () => {
  let attempts = 0;
  const written = await store.writeRecords([interaction({ id: 'w:victim', relationshipId: 'w:r1' })], {
    alsoInTransaction: async (statements) => {
      attempts += 1;
      if (attempts < 3) await statements.run("SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock'");
    },
  });
  expect(attempts).toBe(3);
  expect(written.outcomes).toEqual(['NEW']);
  expect(await store.projection.latestRevision()).toBe(written.revision);
});

test('concurrent writers get revisions without gaps, each write once', async () => {
  const before = await store.projection.latestRevision();
  const written = await Promise.all(
    Array.from({ length: 40 }, (_, at) =>
      store.writeRecords([
        interaction({ id: `w:mine${at}`, relationshipId: `w:r${(at % 3) + 1}` }),
        interaction({ id: 'w:shared', relationshipId: `w:r${((at + 1) % 3) + 1}`, subject: `writer ${at}` }),
      ]),
    ),
  );
  const revisions = written.map(({ revision }) => revision).toSorted((left, right) => left - right);
  expect(revisions).toEqual(Array.from({ length: 40 }, (_, at) => before + 1 + at));
  expect(await store.projection.latestRevision()).toBe(before + 40);
});

test('a batch larger than one statement is written whole', async () => {
  const subject = 'ü'.repeat(255);
  const items = Array.from({ length: 5000 }, (_, at) => interaction({ id: `w:many${at}`, relationshipId: 'w:r2', subject }));
  expect(new Set((await store.writeRecords(items)).outcomes)).toEqual(new Set(['NEW']));
  expect((await store.history.counts('interaction', ['w:r2'], { where: { subject: [subject] } }, {})).get('w:r2')).toBe(5000);
});
