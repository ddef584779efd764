import { expect, test } from 'vitest';
import { type Fields, recordCallsOfThisFile } from '../setup/record-calls.js';
import { daysAgo, judgements, newRelationship, noon, OFTEN } from './new-relationship.js';

const calls = recordCallsOfThisFile();
const { own, writeAll } = calls;

interface Standing {
  readonly stage: string;
  readonly suggestedStage: string;
  readonly quality: { readonly status: string; readonly trust: { readonly value: number | null } };
}

async function standing(id: string): Promise<Standing> {
  const query = 'query ($id: ID!) { relationship(id: $id) { stage suggestedStage quality { status trust { value } } } }';
  const { data, errors } = await own().ask<{ relationship: Standing }>(query, { id });
  expect(errors).toEqual([]);
  return data!.relationship;
}

const statusOf = async (id: string): Promise<string> => (await standing(id)).quality.status;
const suggestedOf = async (id: string): Promise<string> => (await standing(id)).suggestedStage;
const before = (days: number): number[] => OFTEN.map((day) => day + days);

function won(id: string, relationshipId: string, closedDaysAgo: number, given: Fields = {}): Fields {
  return {
    id,
    relationshipId,
    preDealOn: daysAgo(closedDaysAgo + 20),
    closedOn: daysAgo(closedDaysAgo),
    outcome: 'WON',
    amount: 100,
    ...given,
  };
}

test.each([
  ['healthy: trusted, and surely so', 1, [], 'HEALTHY'],
  ['watch: neither trusted nor distrusted', 0.6, [], 'WATCH'],
  ['at risk: distrusted', 0.45, [], 'AT_RISK'],
  ['captive: distrusted, and leaving is costly', 0.45, ['SWITCHING'], 'CAPTIVE'],
  ['critical: surely distrusted', 0, [], 'CRITICAL'],
] as const)('G8: %s', async (_, value, costly, status) => {
  const id = await newRelationship(calls, `status-${status}`);
  await writeAll('rateInteractions', [...judgements(id, value, OFTEN), ...judgements(id, 1, OFTEN, costly)]);
  expect(await statusOf(id)).toBe(status);
});

test('G8: a check is due where too little was heard, or nothing for longer than the cadence of the type', async () => {
  const thin = await newRelationship(calls, 'thin');
  await writeAll('rateInteractions', judgements(thin, 1, [2]));
  const quiet = await newRelationship(calls, 'quiet');
  const served = await newRelationship(calls, 'served');
  await writeAll('changeTypes', [
    { id: 'dom:t1', relationshipId: quiet, type: 'DEDICATED_PERSONAL_ASSISTANCE', since: daysAgo(800) },
    { id: 'dom:t2', relationshipId: served, type: 'SELF_SERVICE', since: daysAgo(800) },
  ]);
  await writeAll('rateInteractions', [...judgements(quiet, 1, before(60)), ...judgements(served, 1, before(60))]);
  expect([await statusOf(thin), await statusOf(quiet), await statusOf(served)]).toEqual(['CHECK_DUE', 'CHECK_DUE', 'HEALTHY']);
});

test('G8: a fall that new evidence causes is a risk, one that ageing causes is not', async () => {
  const fell = await newRelationship(calls, 'fell');
  await writeAll('rateInteractions', [...judgements(fell, 1, before(100)), ...judgements(fell, 0.4, OFTEN.slice(0, 12))]);
  const aged = await newRelationship(calls, 'aged');
  await writeAll('rateInteractions', judgements(aged, 1, [95, 96, 97, 98]));
  const [{ quality: fallen }, { quality: faded }] = [await standing(fell), await standing(aged)];
  expect(fallen.status).toBe('AT_RISK');
  expect(fallen.trust.value).toBeGreaterThan(50);
  expect(faded.status).not.toBe('AT_RISK');
});

test('G8: an ended relationship is ended, whatever was thought of it', async () => {
  const id = await newRelationship(calls, 'ended', { endedOn: daysAgo(5) });
  await writeAll('rateInteractions', judgements(id, 1, before(10)));
  expect(await statusOf(id)).toBe('ENDED');
});

test('G8: stages are suggested by what happened, and recorded by people: both are kept', async () => {
  const lead = await newRelationship(calls, 'lead', { startedOn: daysAgo(40) });

  const aware = await newRelationship(calls, 'aware');
  await writeAll('recordDeals', [won('dom:w1', aware, 60)]);

  const expanding = await newRelationship(calls, 'expanding');
  await writeAll('recordDeals', [won('dom:w2', expanding, 60)]);
  await writeAll('rateInteractions', judgements(expanding, 0.8, before(30)));

  const committed = await newRelationship(calls, 'committed');
  await writeAll(
    'recordDeals',
    [700, 500, 300, 100].map((day, index) => won(`dom:w3-${index}`, committed, day)),
  );
  await writeAll('rateInteractions', [
    ...judgements(committed, 1, before(30)),
    ...judgements(committed, 1, before(30), ['SHARED_VALUES', 'CONTINUITY', 'SWITCHING']),
  ]);
  await writeAll('changeStages', [{ id: 'dom:s1', relationshipId: committed, stage: 'EXPANSION', occurredAt: noon(300) }]);

  expect([await suggestedOf(lead), await suggestedOf(aware), await suggestedOf(expanding)]).toEqual([
    'EXPLORATION',
    'AWARENESS',
    'EXPANSION',
  ]);
  expect(await standing(committed)).toMatchObject({ stage: 'EXPANSION', suggestedStage: 'COMMITMENT' });
});

test('G8: a customer who fell silent and distrusted is suggested as dissolved', async () => {
  const id = await newRelationship(calls, 'silent');
  await writeAll(
    'recordInteractions',
    OFTEN.map((day) => ({
      id: `dom:silent-${day}`,
      relationshipId: id,
      occurredAt: noon(day + 300),
      channel: 'PHONE_CALL',
      direction: 'INBOUND',
      isHuman: true,
    })),
  );
  await writeAll('rateInteractions', judgements(id, 0, before(300)));
  expect(await suggestedOf(id)).toBe('DISSOLUTION');
});
