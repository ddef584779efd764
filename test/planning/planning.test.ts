import { beforeEach, describe, expect, test } from 'vitest';
import type { AnyRecord, RecordOf } from '../../server/src/domain/record/record-kind.js';
import { PLAN_SETTINGS } from '../../server/src/planning/plan-settings.js';
import { type PlannedRecords, Planner } from '../../server/src/planning/planner.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { freshRecordStore } from '../setup/fresh-database.js';

const R = { relationshipId: 'crm:r' };
const at = (date: string): number => Date.parse(`${date}T09:00:00Z`);

let store: RecordStore;
let now: number;

const WORLD: readonly AnyRecord[] = [
  { kind: 'businessUnit', record: { id: 'crm:u', name: 'Service' } },
  { kind: 'agent', record: { id: 'crm:ann', name: 'Ann' } },
  { kind: 'account', record: { id: 'crm:a', name: 'Alpha' } },
  { kind: 'contact', record: { id: 'crm:bo', accountId: 'crm:a', name: 'Bo', hasConsent: true } },
  { kind: 'occasion', record: { id: 'crm:o', contactId: 'crm:bo', kind: 'BIRTHDAY', month: 6, day: 1, giftBudget: 30, currency: 'EUR' } },
  {
    kind: 'relationship',
    record: { id: 'crm:r', accountId: 'crm:a', businessUnitId: 'crm:u', ownerId: 'crm:ann', startedOn: '2026-04-01' },
  },
  { kind: 'relationship', record: { id: 'crm:r2', accountId: 'crm:a', businessUnitId: 'crm:u', startedOn: '2026-04-01' } },
  { kind: 'deal', record: { ...R, id: 'crm:d', name: 'Pumps', outcome: 'WON', operationalOn: '2026-05-02', postDealOn: '2026-05-02' } },
];

function planner(records: PlannedRecords = store): Planner {
  return new Planner({ records, profile: async () => profileV1, settings: PLAN_SETTINGS, zone: 'Europe/Rome', clock: () => now });
}

async function actions(): Promise<readonly RecordOf<'action'>[]> {
  const histories = await store.projection.readRelationships(['crm:r', 'crm:r2']);
  return histories.flatMap((history) => history.actions);
}

const states = async () => Object.fromEntries((await actions()).map(({ id, state }) => [id.slice('crm:rule:'.length), state]));

const write = (...records: readonly AnyRecord[]) => store.writeRecords(records);

beforeEach(async () => {
  store = await freshRecordStore();
  now = at('2026-05-03');
  await write(...WORLD);
});

describe('planning by rule', () => {
  test('plans what records call for, says why, and plans nothing twice', async () => {
    expect(await planner().catchUp()).toBe(1);
    expect(await actions()).toMatchObject([
      {
        id: 'crm:rule:sale:d',
        relationshipId: 'crm:r',
        ownerId: 'crm:ann',
        practice: 'SALE_FOLLOW_UP',
        dueOn: '2026-05-09',
        state: 'PLANNED',
        plannedBy: 'RULE',
        rule: 'SALE',
        reason: 'The deal "Pumps" was won on 2026-05-02.',
        dealId: 'crm:d',
      },
    ]);
    const revision = await store.projection.latestRevision();
    expect(await planner().catchUp()).toBe(0);
    expect(await planner().catchUp()).toBe(0);
    expect(await store.projection.latestRevision()).toBe(revision);
  });

  test('notes in the audit log that a rule planned it', async () => {
    await planner().catchUp();
    const [entry] = await store.audit.entries({ kind: 'action', recordId: 'crm:rule:sale:d' }, { first: 5, after: null });
    expect(entry).toMatchObject({ actorName: 'Planning rules', action: 'CREATED', relationshipId: 'crm:r', occurredAt: now });
  });

  test('never plans again what a person has skipped or deleted', async () => {
    await planner().catchUp();
    await write({ kind: 'action', record: { ...(await actions())[0]!, state: 'SKIPPED' } });
    await planner().catchUp();
    expect(await states()).toEqual({ 'sale:d': 'SKIPPED' });
    await store.deleteRecords([{ kind: 'action', id: 'crm:rule:sale:d' }]);
    await write({ kind: 'deal', record: { ...R, id: 'crm:d', name: 'Pumps and valves' } });
    expect(await planner().catchUp()).toBe(0);
    expect(await actions()).toEqual([]);
  });

  test('looks again as days pass, without any change', async () => {
    await planner().catchUp();
    now = at('2026-05-17');
    expect(await planner().catchUp()).toBe(0);
    now = at('2026-05-18');
    expect(await planner().catchUp()).toBe(1);
    expect((await actions()).at(-1)).toMatchObject({
      id: 'crm:rule:occasion:o:2026',
      relationshipId: 'crm:r',
      dueOn: '2026-06-01',
      cost: 30,
      contactId: 'crm:bo',
    });
    now = at('2027-05-18');
    await planner().catchUp();
    expect(await states()).toEqual({ 'sale:d': 'PLANNED', 'occasion:o:2026': 'PLANNED', 'occasion:o:2027': 'PLANNED' });
  });

  test('follows changes of contacts and their occasions, and gives up what is not called for any more', async () => {
    now = at('2026-05-18');
    await planner().catchUp();
    await write({ kind: 'contact', record: { id: 'crm:bo', accountId: 'crm:a', name: 'Bo', hasConsent: false } });
    await planner().catchUp();
    expect(await states()).toEqual({ 'sale:d': 'PLANNED', 'occasion:o:2026': 'SKIPPED' });
    await write(
      { kind: 'occasion', record: { id: 'crm:new', contactId: 'crm:bo', kind: 'HOLIDAY', month: 5, day: 20 } },
      { kind: 'contact', record: { id: 'crm:bo', accountId: 'crm:a', name: 'Bo', hasConsent: true } },
    );
    await planner().catchUp();
    expect(await states()).toMatchObject({ 'occasion:new:2026': 'PLANNED', 'occasion:o:2026': 'SKIPPED' });
    await store.deleteRecords([{ kind: 'occasion', id: 'crm:new' }]);
    await planner().catchUp();
    expect(await states()).toMatchObject({ 'occasion:new:2026': 'SKIPPED' });
  });

  test('is done by several instances at once as by one', async () => {
    const more = Array.from({ length: 30 }, (_, number): AnyRecord => ({
      kind: 'deal',
      record: { ...R, id: `crm:d${number}`, outcome: 'WON', operationalOn: '2026-05-02', postDealOn: '2026-05-02' },
    }));
    await write(...more);
    const written = await Promise.all([planner().catchUp(), planner().catchUp(), planner().catchUp()]);
    expect(written.reduce((sum, one) => sum + one, 0)).toBe(31);
    expect(await planner().catchUp()).toBe(0);
    expect(await actions()).toHaveLength(31);
  });

  test('goes on where it was stopped between two steps', async () => {
    const many = Array.from({ length: 300 }, (_, number): readonly AnyRecord[] => {
      const id = `crm:many${String(number).padStart(3, '0')}`;
      return [
        { kind: 'relationship', record: { id, accountId: 'crm:a', businessUnitId: 'crm:u' } },
        {
          kind: 'deal',
          record: { id: `${id}-deal`, relationshipId: id, outcome: 'WON', operationalOn: '2026-05-02', postDealOn: '2026-05-02' },
        },
      ];
    });
    await write(...many.flat());
    const stopping = new AbortController();
    let steps = 0;
    const { projection, plans, gifts, plannerPlace } = store;
    const writeRecords: RecordStore['writeRecords'] = (items, options) => {
      steps += 1;
      stopping.abort();
      return store.writeRecords(items, options);
    };
    const first = planner({ projection, plans, gifts, plannerPlace, writeRecords });
    await expect(first.catchUp(stopping.signal)).rejects.toThrow('aborted');
    expect(steps).toBe(1);
    // 302 relationships in steps of 250: 250 of the 301 deals are followed up, then the rest
    expect(await planner().catchUp()).toBe(51);
    expect(await planner().catchUp()).toBe(0);
  });
});
