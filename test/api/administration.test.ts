import { beforeAll, describe, expect, test } from 'vitest';
import { RECORD_KINDS } from '../../server/src/domain/record/record-kind.js';
import { type Fields, recordCallsOfThisFile } from '../setup/record-calls.js';

const { own, write, writeAll } = recordCallsOfThisFile();

const of = { relationshipId: 'api:r-north' };
const march = '2025-03-01T00:00:00Z';

/** One record of each kind that belongs to a relationship or an account, in writing order, with what the feed ties it to. */
const RECORDS: readonly (readonly [kind: string, mutation: string, record: Fields, ties: 'RELATIONSHIP' | 'ACCOUNT'])[] = [
  ['ACCOUNT', 'recordAccounts', { id: 'api:north', name: 'Customer in the north, renamed', region: 'north' }, 'ACCOUNT'],
  ['CONTACT', 'recordContacts', { id: 'api:bo', accountId: 'api:north', name: 'Bo', hasConsent: true }, 'ACCOUNT'],
  ['OCCASION', 'planOccasions', { id: 'api:day', contactId: 'api:bo', kind: 'BIRTHDAY', month: 2, day: 29 }, 'ACCOUNT'],
  ['INTEREST', 'noteInterests', { id: 'api:topic', contactId: 'api:bo', topic: 'Energy saving' }, 'ACCOUNT'],
  ['MEMBERSHIP', 'recordMemberships', { id: 'api:member', contactId: 'api:bo', community: 'Pump users', since: '2025-01-01' }, 'ACCOUNT'],
  [
    'PROSPECT',
    'recordProspects',
    { id: 'api:prospect', accountId: 'api:north', referringAccountId: 'api:south', community: 'Pump users', foundOn: '2025-01-05' },
    'ACCOUNT',
  ],
  ['KEY_PERSON', 'connectKeyPersons', { id: 'api:key', contactId: 'api:bo', agentId: 'api:ada', since: '2025-01-01' }, 'ACCOUNT'],
  [
    'RELATIONSHIP',
    'recordRelationships',
    { id: 'api:r-north', accountId: 'api:north', businessUnitId: 'api:unit', startedOn: '2025-01-02' },
    'RELATIONSHIP',
  ],
  ['TYPE_CHANGE', 'changeTypes', { ...of, id: 'api:type', type: 'TRANSACTIONAL', since: '2025-01-02' }, 'RELATIONSHIP'],
  ['STAGE_CHANGE', 'changeStages', { ...of, id: 'api:stage', stage: 'AWARENESS', occurredAt: march }, 'RELATIONSHIP'],
  [
    'DEAL',
    'recordDeals',
    { ...of, id: 'api:deal', outcome: 'WON', operationalOn: '2025-02-01', postDealOn: '2025-02-02', amount: 900, currency: 'EUR' },
    'RELATIONSHIP',
  ],
  [
    'INTERACTION',
    'recordInteractions',
    { ...of, id: 'api:call', occurredAt: march, channel: 'PHONE_CALL', direction: 'INBOUND', isHuman: true },
    'RELATIONSHIP',
  ],
  ['REQUEST', 'raiseRequests', { ...of, id: 'api:request', raisedAt: march, channel: 'EMAIL' }, 'RELATIONSHIP'],
  [
    'RESPONSE',
    'answerRequests',
    { ...of, id: 'api:response', requestId: 'api:request', respondedAt: march, channel: 'EMAIL' },
    'RELATIONSHIP',
  ],
  ['PROMISE', 'makePromises', { ...of, id: 'api:promise', madeBy: 'SUPPLIER', madeAt: march, dueAt: march }, 'RELATIONSHIP'],
  [
    'RATING',
    'rateInteractions',
    { ...of, id: 'api:rating', ratedAt: march, instrument: 'TONE', rater: 'CUSTOMER', value: 1 },
    'RELATIONSHIP',
  ],
  ['CASE', 'openCases', { ...of, id: 'api:case', kind: 'FAULT', severity: 2, openedAt: march }, 'RELATIONSHIP'],
  ['INVESTIGATION', 'investigateCases', { ...of, id: 'api:inquiry', caseId: 'api:case', startedAt: march }, 'RELATIONSHIP'],
  [
    'REFERRAL',
    'referMatters',
    { ...of, id: 'api:referral', kind: 'COMPLAINT', department: 'Repairs', referredAt: march, caseId: 'api:case' },
    'RELATIONSHIP',
  ],
  ['SURVEY_INVITATION', 'inviteToSurveys', { ...of, id: 'api:invitation', surveyId: 'api:survey', invitedAt: march }, 'RELATIONSHIP'],
  [
    'SURVEY_RESPONSE',
    'answerSurveys',
    { ...of, id: 'api:answer', surveyId: 'api:survey', respondedAt: march, answers: [{ key: 'q', value: 9 }] },
    'RELATIONSHIP',
  ],
  [
    'CAMPAIGN_MEMBER',
    'addCampaignMembers',
    { ...of, id: 'api:reached', campaignId: 'api:campaign', joinedAt: march, outcome: 'TOOK_PART', gaveReference: true },
    'RELATIONSHIP',
  ],
  [
    'ACTION',
    'planActions',
    { ...of, id: 'api:note', practice: 'PERSONAL_NOTE', dueOn: '2025-03-03', state: 'PLANNED', plannedBy: 'HAND' },
    'RELATIONSHIP',
  ],
  ['QUALITY_REVIEW', 'reviewQuality', { ...of, id: 'api:review', reviewedOn: '2025-03-01', seen: 'All is well.' }, 'RELATIONSHIP'],
];

/** What belongs to no customer: nobody's accounts change with it. */
const OF_NOBODY = ['BUSINESS_UNIT', 'AGENT', 'INFORMATION', 'SURVEY', 'CAMPAIGN'];

beforeAll(async () => {
  await writeAll('openSurveys', [
    { id: 'api:survey', name: 'Spring', openedOn: '2025-03-01', items: [{ key: 'q', instrument: 'NPS', low: 0, high: 10 }] },
  ]);
  await writeAll('runCampaigns', [{ id: 'api:campaign', name: 'References', kind: 'REFERENCE', startsOn: '2025-02-01' }]);
  for (const [, mutation, record] of RECORDS) await writeAll(mutation, [record]);
});

describe('the feed', () => {
  test('tells owners of every kind of record of their accounts, and of no others', async () => {
    const kinds = RECORD_KINDS.map((kind) => kind.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase());
    expect([...RECORDS.map(([kind]) => kind), ...OF_NOBODY].toSorted()).toEqual(kinds.toSorted());
    const query = '{ feed(first: 200) { nodes { kind recordId relationship { id } account { id } } } }';
    const owner = own().token('--name', 'owner', '--role', 'MANAGER', '--scope', 'region=north');
    const { data } = await own().ask<{
      feed: { nodes: readonly { kind: string; recordId: string; relationship: unknown; account: unknown }[] };
    }>(query, {}, owner);
    for (const [kind, , { id }, ties] of RECORDS) {
      const entry = data!.feed.nodes.find((node) => node.kind === kind && node.recordId === id);
      const tied = ties === 'RELATIONSHIP' ? { relationship: { id: 'api:r-north' } } : { relationship: null, account: { id: 'api:north' } };
      expect({ kind, ...entry }).toMatchObject(tied);
    }
    expect(data!.feed.nodes.filter(({ kind }) => OF_NOBODY.includes(kind))).toEqual([]);
    const other = own().token('--name', 'other', '--role', 'MANAGER', '--scope', 'region=south');
    const seen = await own().ask<{ feed: { nodes: readonly { recordId: string }[] } }>(query, {}, other);
    expect(
      seen.data!.feed.nodes.map(({ recordId }) => recordId).filter((id) => RECORDS.some(([, , record]) => record['id'] === id)),
    ).toEqual([]);
  });
});

describe('information', () => {
  const match = 'nodes { contact { id } information { id } topics passedOn } pageInfo { hasNextPage endCursor }';

  beforeAll(async () => {
    await writeAll('recordContacts', [{ id: 'api:cy', accountId: 'api:south', name: 'Cy' }]);
    await writeAll('noteInterests', [
      { id: 'api:cy-1', contactId: 'api:cy', topic: 'energy SAVING' },
      { id: 'api:cy-2', contactId: 'api:cy', topic: 'Robotics' },
    ]);
    await writeAll('recordInformation', [
      { id: 'api:heat', kind: 'ARTICLE', name: 'Where a plant loses its heat', topics: ['Energy saving', 'Insulation'] },
      { id: 'api:robots', kind: 'BOOK', name: 'Robots', topics: ['Robotics', 'Energy saving'] },
      { id: 'api:water', kind: 'BOOK', name: 'Water', topics: ['Water'] },
    ]);
  });

  test('is matched with the contacts who are interested in it, however they write it, in pages', async () => {
    const query = `query ($after: String) { interestedContacts(informationId: "api:heat", first: 1, after: $after) { ${match} } }`;
    const first = await own().ask<{ interestedContacts: { nodes: readonly object[]; pageInfo: { endCursor: string } } }>(query);
    expect(first.data!.interestedContacts).toMatchObject({
      nodes: [{ contact: { id: 'api:bo' }, information: { id: 'api:heat' }, topics: ['Energy saving'], passedOn: null }],
      pageInfo: { hasNextPage: true },
    });
    const second = await own().ask<typeof first.data & object>(query, { after: first.data!.interestedContacts.pageInfo.endCursor });
    expect(second.data!.interestedContacts).toMatchObject({ nodes: [{ contact: { id: 'api:cy' } }], pageInfo: { hasNextPage: false } });
    const suggested = await own().ask(`{ suggestedInformation(contactId: "api:cy") { ${match} } }`);
    expect(suggested.data).toMatchObject({
      suggestedInformation: {
        nodes: [
          { information: { id: 'api:heat' }, topics: ['Energy saving'] },
          { information: { id: 'api:robots' }, topics: ['Robotics', 'Energy saving'] },
        ],
      },
    });
  });

  test('is only matched with contacts in scope', async () => {
    const south = own().token('--name', 'south', '--role', 'ANALYST', '--scope', 'region=south');
    const { data } = await own().ask(`{ interestedContacts(informationId: "api:heat") { ${match} } }`, {}, south);
    expect(data).toMatchObject({ interestedContacts: { nodes: [{ contact: { id: 'api:cy' } }] } });
    const hidden = await own().ask(`{ suggestedInformation(contactId: "api:bo") { ${match} } }`, {}, south);
    expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('is passed on by an action, once, to who is interested', async () => {
    const mutation = `mutation ($input: PassOnInformationInput!) { passOnInformation(input: $input) { results { id outcome error { code field value } } } }`;
    const item = (informationId: string, contactId: string) => ({ informationId, contactId, dueOn: '2025-04-01' });
    const items = [item('api:heat', 'api:bo'), item('api:water', 'api:bo'), item('api:heat', 'api:nobody')];
    const { data } = await own().ask<{ passOnInformation: { results: readonly { outcome: string }[] } }>(mutation, { input: { items } });
    expect(data!.passOnInformation.results).toEqual([
      { id: 'api:information:bo:api:heat', outcome: 'NEW', error: null },
      {
        id: 'api:information:bo:api:water',
        outcome: 'REJECTED',
        error: { code: 'NO_COMMON_INTEREST', field: 'informationId', value: 'api:water' },
      },
      {
        id: 'api:information:nobody:api:heat',
        outcome: 'REJECTED',
        error: { code: 'UNKNOWN_REFERENCE', field: 'contactId', value: 'api:nobody' },
      },
    ]);
    const again = await own().ask<typeof data & object>(mutation, { input: { items: [items[0]] } });
    expect(again.data!.passOnInformation.results[0]?.outcome).toBe('UNCHANGED');
    const planned = await own().ask(
      '{ action(id: "api:information:bo:api:heat") { practice reason relationship { id } information { id } } }',
    );
    expect(planned.data).toMatchObject({
      action: {
        practice: 'SHARED_INFORMATION',
        reason: 'Interested in Energy saving.',
        relationship: { id: 'api:r-north' },
        information: { id: 'api:heat' },
      },
    });
    const { data: matched } = await own().ask(`{ interestedContacts(informationId: "api:heat", first: 1) { ${match} } }`);
    expect(matched).toMatchObject({ interestedContacts: { nodes: [{ passedOn: '2025-04-01' }] } });
  });
});

describe('a prospect', () => {
  test('that becomes a customer is owed to its community and the account that referred it', async () => {
    await writeAll('recordDeals', [
      { ...of, id: 'api:before', outcome: 'WON', operationalOn: '2025-01-04', postDealOn: '2025-01-04', amount: 5 },
      { ...of, id: 'api:second', outcome: 'WON', operationalOn: '2025-05-01', postDealOn: '2025-05-01', amount: 100, currency: 'EUR' },
      { ...of, id: 'api:lost', outcome: 'LOST', closedOn: '2025-05-02', amount: 70, currency: 'EUR' },
    ]);
    const fields = 'nodes { prospect { id community referringAccount { id } } wonOn wonDeals revenue { currency amount } }';
    const { data } = await own().ask(`{ prospectOutcomes(community: "Pump users", referringAccountId: "api:south") { ${fields} } }`);
    // found on 5 January: 900 and 100 since then, not the 5 of the day before
    expect(data).toEqual({
      prospectOutcomes: {
        nodes: [
          {
            prospect: { id: 'api:prospect', community: 'Pump users', referringAccount: { id: 'api:south' } },
            wonOn: '2025-02-01',
            wonDeals: 2,
            revenue: [{ currency: 'EUR', amount: 1000 }],
          },
        ],
      },
    });
    const none = await own().ask(`{ prospectOutcomes(community: "Other") { ${fields} } }`);
    expect(none.data).toEqual({ prospectOutcomes: { nodes: [] } });
  });

  test('shows what it bought only to who may see its relationship', async () => {
    const south = own().token('--name', 'referrer', '--role', 'ANALYST', '--scope', 'region=south');
    const { data } = await own().ask('{ prospectOutcomes { nodes { prospect { account { id } } wonOn wonDeals } } }', {}, south);
    expect(data).toEqual({ prospectOutcomes: { nodes: [{ prospect: { account: null }, wonOn: null, wonDeals: 0 }] } });
  });
});

describe('a referral', () => {
  test('ends with what the department made of it, and never comes back to itself', async () => {
    const referral = { ...of, kind: 'COMPLAINT', department: 'Repairs', referredAt: march };
    const { results } = await write('referMatters', [
      { ...referral, id: 'api:referral', outcome: 'PASSED_ON', closedAt: '2025-03-02T00:00:00Z' },
      {
        ...referral,
        id: 'api:passed',
        department: 'Sales',
        parentReferralId: 'api:referral',
        outcome: 'ACTED_UPON',
        closedAt: '2025-03-05T00:00:00Z',
      },
      { ...referral, id: 'api:referral', parentReferralId: 'api:passed' },
    ]);
    expect(results.map(({ outcome, error }) => error?.code ?? outcome)).toEqual(['CHANGED', 'NEW', 'CYCLIC_REFERRAL']);
  });
});
