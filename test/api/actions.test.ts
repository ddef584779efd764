import { beforeAll, describe, expect, test } from 'vitest';
import { type Fields, recordCallsOfThisFile } from '../setup/record-calls.js';

const { own, write, writeAll, auditOf } = recordCallsOfThisFile();

interface Result {
  readonly id: string;
  readonly outcome: string;
  readonly error: { readonly code: string; readonly field: string; readonly value: string | null } | null;
  readonly promiseId: string | null;
  readonly nextId: string | null;
  readonly flags: readonly string[];
}

type Headers = Readonly<Record<string, string>>;

async function step(mutation: string, actions: readonly Fields[], headers?: Headers): Promise<readonly Result[]> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const fields = 'id outcome error { code field value } promiseId nextId flags';
  const query = `mutation ($input: ${name}) { done: ${mutation}(input: $input) { revision results { ${fields} } } }`;
  const { data, errors } = await own().ask<{ done: { results: readonly Result[] } }>(query, { input: { actions } }, headers);
  expect(errors).toEqual([]);
  return data!.done.results;
}

const ACTION = `query ($id: ID!) { action(id: $id) { practice state dueOn doneAt movedToOn outcome cost note plannedBy rule reason
  contact { id } occasion { id } } }`;

async function action(id: string): Promise<Fields | null> {
  return (await own().ask<{ action: Fields | null }>(ACTION, { id })).data!.action;
}

const note = (id: string, given: Fields = {}): Fields => ({
  id,
  relationshipId: 'api:r-north',
  practice: 'PERSONAL_NOTE',
  dueOn: '2025-03-10',
  state: 'PLANNED',
  plannedBy: 'HAND',
  ...given,
});

beforeAll(async () => {
  await writeAll('recordContacts', [
    { id: 'api:bo', accountId: 'api:north', name: 'Bo', hasConsent: true },
    { id: 'api:cy', accountId: 'api:north', name: 'Cy', hasConsent: false },
  ]);
  await writeAll('planOccasions', [
    { id: 'api:birthday', contactId: 'api:bo', kind: 'BIRTHDAY', month: 2, day: 29, giftBudget: 40, currency: 'EUR' },
  ]);
});

describe('actions by hand', () => {
  test('are done with outcome, cost, what was promised and what is next; the others of the call go through', async () => {
    await writeAll('planActions', [note('api:n1'), note('api:n2')]);
    const steps = [
      {
        id: 'api:n1',
        doneAt: '2025-03-09T10:00:00Z',
        outcome: 'WELCOMED',
        cost: 3.5,
        note: 'Glad',
        promise: { dueAt: '2025-03-20T10:00:00Z', subject: 'Prices' },
        nextOn: '2025-06-10',
      },
      { id: 'api:nowhere' },
      { id: 'api:n2', doneAt: '2025-03-10T10:00:00Z', cost: -1 },
    ];
    const [done, unknown, impossible] = await step('completeActions', steps);
    expect(done).toEqual({
      id: 'api:n1',
      outcome: 'CHANGED',
      error: null,
      promiseId: 'api:promise:n1',
      nextId: 'api:next:n1:2025-06-10',
      flags: [],
    });
    expect(unknown).toMatchObject({ outcome: 'REJECTED', error: { code: 'UNKNOWN_REFERENCE', field: 'id', value: 'api:nowhere' } });
    expect(impossible).toMatchObject({ outcome: 'REJECTED', error: { code: 'INVALID_VALUE', field: 'cost', value: '-1' } });
    expect(await action('api:n1')).toMatchObject({
      state: 'DONE',
      doneAt: '2025-03-09T10:00:00.000Z',
      outcome: 'WELCOMED',
      cost: 3.5,
      note: 'Glad',
    });
    expect(await action('api:next:n1:2025-06-10')).toMatchObject({ practice: 'PERSONAL_NOTE', state: 'PLANNED', dueOn: '2025-06-10' });
    expect((await step('completeActions', [steps[0]!])).map(({ outcome }) => outcome)).toEqual(['UNCHANGED']);
    expect((await auditOf('ACTION', 'api:n1')).map(({ action: done }) => done)).toEqual(['CHANGED', 'CREATED']);
  });

  test('are moved, and skipped', async () => {
    await writeAll('planActions', [note('api:m'), note('api:s')]);
    expect(await step('moveActions', [{ id: 'api:m', toOn: '2025-03-17', note: 'On holiday' }])).toMatchObject([
      { outcome: 'CHANGED', nextId: 'api:moved:m:2025-03-17' },
    ]);
    expect(await step('moveActions', [{ id: 'api:m', toOn: '2025-03-17', note: 'On holiday' }])).toMatchObject([
      { outcome: 'UNCHANGED', nextId: null },
    ]);
    expect(await action('api:m')).toMatchObject({ state: 'MOVED', movedToOn: '2025-03-17' });
    expect(await action('api:moved:m:2025-03-17')).toMatchObject({ state: 'PLANNED', dueOn: '2025-03-17' });
    expect(await step('skipActions', [{ id: 'api:s', note: 'Not wanted' }])).toMatchObject([{ outcome: 'CHANGED' }]);
    expect(await step('completeActions', [{ id: 'api:m' }])).toMatchObject([
      { outcome: 'REJECTED', error: { code: 'ACTION_NOT_OPEN', field: 'state', value: 'MOVED' } },
    ]);
  });

  test('are those that the caller may see', async () => {
    await writeAll('planActions', [note('api:hidden')]);
    const south = own().token('--name', 'south', '--role', 'MANAGER', '--scope', 'region=south');
    expect(await step('skipActions', [{ id: 'api:hidden' }], south)).toMatchObject([{ error: { code: 'UNKNOWN_REFERENCE' } }]);
    const analyst = own().token('--name', 'reader', '--role', 'ANALYST');
    const { errors } = await own().ask('mutation { skipActions(input: { actions: [{ id: "api:hidden" }] }) { revision } }', {}, analyst);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('gifts', () => {
  const gift = (id: string, cost: number, given: Fields = {}): Fields =>
    note(id, {
      practice: 'OCCASION',
      contactId: 'api:bo',
      occasionId: 'api:birthday',
      cost,
      currency: 'EUR',
      dueOn: '2024-02-29',
      ...given,
    });

  test('are planned within the budget of the relationship and the year, and flagged when they were given beyond it', async () => {
    // 250 a year for one relationship: 200 and 50 fit, one more does not
    const { results } = await write('planActions', [
      gift('api:g1', 200),
      gift('api:g2', 51),
      gift('api:g3', 50),
      gift('api:g4', 1, { dueOn: '2023-02-28' }),
    ]);
    expect(results.map(({ outcome, error }) => error?.code ?? outcome)).toEqual(['NEW', 'GIFT_BUDGET_EXCEEDED', 'NEW', 'NEW']);
    expect(results[1]!.error).toMatchObject({ field: 'cost', value: '51' });
    expect(results[1]!.error!.message).toContain('50 are left');
    // 40 for the occasion, 200 + 60 for the year
    expect(await step('completeActions', [{ id: 'api:g3', doneAt: '2024-02-28T10:00:00Z', cost: 60 }])).toMatchObject([
      { outcome: 'CHANGED', flags: ['BEYOND_OCCASION', 'BEYOND_RELATIONSHIP_YEAR'] },
    ]);
  });

  test('are not planned for who has not agreed', async () => {
    const { results } = await write('planActions', [gift('api:refused', 5, { contactId: 'api:cy' })]);
    expect(results[0]).toMatchObject({ outcome: 'REJECTED', error: { code: 'CONSENT_REFUSED', field: 'contactId', value: 'api:cy' } });
  });
});

describe('actions by rule', () => {
  test('appear when a deal is won, with the rule and the reason, in the feed too', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await writeAll('recordDeals', [
      { id: 'api:sale', relationshipId: 'api:r-south', name: 'Pumps', outcome: 'WON', operationalOn: today, postDealOn: today },
    ]);
    await expect
      .poll(() => action('api:rule:sale:sale'), { timeout: 30_000 })
      .toMatchObject({
        practice: 'SALE_FOLLOW_UP',
        state: 'PLANNED',
        plannedBy: 'RULE',
        rule: 'SALE',
        reason: `The deal "Pumps" was won on ${today}.`,
      });
    const feed = await own().ask<{ feed: { nodes: readonly Fields[] } }>('{ feed(first: 1) { nodes { actorName kind recordId } } }');
    expect(feed.data!.feed.nodes).toEqual([{ actorName: 'Planning rules', kind: 'ACTION', recordId: 'api:rule:sale:sale' }]);
  });
});
