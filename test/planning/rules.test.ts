import { describe, expect, test } from 'vitest';
import { dayOf } from '../../server/src/domain/calendar.js';
import type { ActionRecord } from '../../server/src/domain/record/action.js';
import { at, NOTHING, plan } from './plan-of.js';

const shown = ({ id, practice, rule, dueOn, reason, cost = null }: ActionRecord) => ({ id, practice, rule, dueOn, reason, cost });

const WON = {
  id: 'crm:d',
  relationshipId: 'crm:r',
  name: 'Pumps',
  outcome: 'WON' as const,
  operationalOn: '2026-05-02',
  postDealOn: '2026-05-02',
};

describe('a sale', () => {
  test('plans its follow-up a week later, once, and not when it is long past', () => {
    const { planned, nextDay } = plan({ deals: [WON] }, '2026-05-02');
    expect(planned.map(shown)).toEqual([
      {
        id: 'crm:rule:sale:d',
        practice: 'SALE_FOLLOW_UP',
        rule: 'SALE',
        dueOn: '2026-05-09',
        reason: 'The deal "Pumps" was won on 2026-05-02.',
        cost: null,
      },
    ]);
    expect(nextDay).toBeNull();
    expect(plan({ deals: [WON], actions: planned }, '2026-05-03').planned).toEqual([]);
    // due on 9 May, and 30 days late at most: 8 June is the last day
    expect(plan({ deals: [WON] }, '2026-06-08').planned).toHaveLength(1);
    expect(plan({ deals: [WON] }, '2026-06-09').planned).toEqual([]);
  });

  test('is followed up once, whoever planned that, and not before it is a sale', () => {
    const byHand: ActionRecord = {
      id: 'crm:mine',
      relationshipId: 'crm:r',
      practice: 'SALE_FOLLOW_UP',
      dueOn: '2026-05-04',
      state: 'DONE',
      doneAt: at('2026-05-04'),
      plannedBy: 'HAND',
      dealId: 'crm:d',
    };
    expect(plan({ deals: [WON], actions: [byHand] }, '2026-05-05').planned).toEqual([]);
    expect(plan({ deals: [{ ...WON, outcome: 'LOST' }] }, '2026-05-05').planned).toEqual([]);
  });

  test('that turns out to be none gives its follow-up up; what was moved by hand stays', () => {
    const { planned } = plan({ deals: [WON] }, '2026-05-02');
    const moved: ActionRecord = { ...planned[0]!, id: 'crm:moved', dueOn: '2026-05-20' };
    const { settled } = plan({ deals: [{ ...WON, outcome: 'LOST' }], actions: [...planned, moved] }, '2026-05-03');
    expect(settled).toMatchObject([{ id: 'crm:rule:sale:d', state: 'SKIPPED', note: 'It is not called for any more.' }]);
  });
});

describe('an occasion', () => {
  const contact = { id: 'crm:bo', accountId: 'crm:a', name: 'Bo', hasConsent: true };
  const leap = {
    id: 'crm:o',
    contactId: 'crm:bo',
    kind: 'BIRTHDAY' as const,
    month: 2,
    day: 29,
    year: 1980,
    giftBudget: 40,
    currency: 'EUR',
  };

  test('of 29 February is kept on the 28th where there is none, and planned two weeks ahead', () => {
    expect(plan({ occasions: [{ contact, occasion: leap }] }, '2026-02-13').planned).toEqual([]);
    expect(plan({ occasions: [{ contact, occasion: leap }] }, '2026-02-13').nextDay).toBe(dayOf('2026-02-14'));
    expect(plan({ occasions: [{ contact, occasion: leap }] }, '2026-02-14').planned.map(shown)).toEqual([
      {
        id: 'crm:rule:occasion:o:2026',
        practice: 'OCCASION',
        rule: 'OCCASION',
        dueOn: '2026-02-28',
        reason: 'Birthday of Bo on 2026-02-28: a gift of at most 40 EUR.',
        cost: 40,
      },
    ]);
    expect(plan({ occasions: [{ contact, occasion: leap }] }, '2028-02-20').planned[0]?.dueOn).toBe('2028-02-29');
  });

  test('needs consent, and gives its card up when that is taken back', () => {
    const refused = { contact: { ...contact, hasConsent: false }, occasion: leap };
    expect(plan({ occasions: [refused] }, '2026-02-20').planned).toEqual([]);
    expect(plan({ occasions: [{ contact: { ...contact, hasConsent: null }, occasion: leap }] }, '2026-02-20').planned).toEqual([]);
    const { planned } = plan({ occasions: [{ contact, occasion: leap }] }, '2026-02-20');
    expect(plan({ occasions: [refused], actions: planned }, '2026-02-21').settled).toMatchObject([{ state: 'SKIPPED' }]);
  });

  test('is kept in one relationship of the account only', () => {
    const facts = { occasions: [{ contact, occasion: leap }], keepsOccasions: false };
    expect(plan(facts, '2026-02-20').planned).toEqual([]);
    const { planned } = plan({ occasions: facts.occasions }, '2026-02-20');
    expect(plan({ ...facts, actions: planned }, '2026-02-21').settled).toEqual([]);
  });

  test('has a gift within what the year leaves to the relationship and to the agent', () => {
    const given: ActionRecord = {
      id: 'crm:g',
      relationshipId: 'crm:r',
      practice: 'OCCASION',
      dueOn: '2026-01-10',
      state: 'DONE',
      doneAt: at('2026-01-10'),
      plannedBy: 'HAND',
      cost: 235,
      currency: 'EUR',
    };
    const occasions = [{ contact, occasion: leap }];
    // 250 a year for the relationship, 235 are given: 15 are left
    expect(plan({ occasions, actions: [given] }, '2026-02-20').planned.map(({ cost, reason }) => [cost, reason])).toEqual([
      [15, 'Birthday of Bo on 2026-02-28: a gift of at most 15 EUR, what the gift budget of 2026 leaves.'],
    ]);
    // 2,500 a year from the agent
    expect(plan({ occasions }, '2026-02-20', 2_500).planned.map(({ cost, reason }) => [cost, reason])).toEqual([
      [null, 'Birthday of Bo on 2026-02-28: a card, for the gift budget of 2026 is spent.'],
    ]);
    // another currency, and another year, are other budgets
    expect(plan({ occasions, actions: [{ ...given, currency: 'CHF' }] }, '2026-02-20').planned[0]?.cost).toBe(40);
    expect(plan({ occasions, actions: [given] }, '2027-02-20').planned[0]?.cost).toBe(40);
  });
});

describe('a cadence', () => {
  const typeChanges = [{ id: 'crm:t', relationshipId: 'crm:r', type: 'LONG_TERM' as const, since: '2026-01-01' }];
  const relationship = { ...NOTHING.relationship, startedOn: '2026-01-01' };

  test('plans the report of the type, a week before it is due', () => {
    // 1 January + 90 days = 1 April; a week before is 25 March
    expect(plan({ relationship, typeChanges }, '2026-03-24')).toMatchObject({ planned: [], nextDay: dayOf('2026-03-25') });
    expect(plan({ relationship, typeChanges }, '2026-03-25').planned.map(shown)).toEqual([
      {
        id: 'crm:rule:cadence:r:2026-01-01',
        practice: 'SERVICE_REPORT',
        rule: 'CADENCE',
        dueOn: '2026-04-01',
        reason: 'No report was made yet; LONG_TERM asks for one every 90 days.',
        cost: null,
      },
    ]);
  });

  test('counts from the last report, done or skipped, and asks for no second one', () => {
    const report: ActionRecord = {
      id: 'crm:x',
      relationshipId: 'crm:r',
      practice: 'SERVICE_REPORT',
      dueOn: '2026-03-01',
      state: 'DONE',
      doneAt: at('2026-03-03'),
      plannedBy: 'HAND',
    };
    // 3 March + 90 days = 1 June
    expect(plan({ relationship, typeChanges, actions: [report] }, '2026-05-25').planned).toMatchObject([
      { id: 'crm:rule:cadence:r:2026-03-03', dueOn: '2026-06-01' },
    ]);
    const skipped: ActionRecord = { ...report, state: 'SKIPPED', doneAt: null };
    expect(plan({ relationship, typeChanges, actions: [skipped] }, '2026-05-24').nextDay).toBeNull();
    expect(plan({ relationship, typeChanges, actions: [skipped] }, '2026-05-24').planned).toMatchObject([{ dueOn: '2026-05-30' }]);
    const pending: ActionRecord = { ...report, id: 'crm:y', state: 'PLANNED', doneAt: null, dueOn: '2026-06-10' };
    expect(plan({ relationship, typeChanges, actions: [report, pending] }, '2026-06-05').planned).toEqual([]);
  });

  test('is of the type of the day, and none where the type asks for none', () => {
    const changes = [...typeChanges, { ...typeChanges[0]!, id: 'crm:t2', type: 'TRANSACTIONAL' as const, since: '2026-03-01' }];
    expect(plan({ relationship, typeChanges: changes }, '2026-04-01').planned).toEqual([]);
    expect(plan({ relationship, typeChanges: changes }, '2026-02-01').nextDay).toBe(dayOf('2026-03-01'));
  });
});

test('a relationship that has ended is owed nothing, and gives up what was planned', () => {
  const { planned } = plan({ deals: [WON] }, '2026-05-02');
  const ended = { relationship: { ...NOTHING.relationship, endedOn: '2026-05-04' }, deals: [WON], actions: planned };
  expect(plan(ended, '2026-05-03')).toMatchObject({ settled: [], nextDay: dayOf('2026-05-04') });
  expect(plan(ended, '2026-05-04')).toMatchObject({ planned: [], settled: [{ state: 'SKIPPED' }], nextDay: null });
});
