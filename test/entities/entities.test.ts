import { beforeAll, describe, expect, test } from 'vitest';
import type { RowScope } from '../../server/src/access/row-scope.js';
import { type EntityService, openEntityService } from './entity-service.js';
import { ID_OF_KIND, WORLD } from './entity-world.js';

let service: EntityService;

beforeAll(async () => {
  service = await openEntityService(WORLD);
});

const KINDS = Object.entries(ID_OF_KIND);
const ODD: RowScope = { region: ['odd'] };
const EVEN: RowScope = { region: ['even'] };
/** What is the supplier's own or about no customer, and a prospect that the visible account referred. */
const SEEN_BY_BOTH = new Set(['survey', 'campaign', 'information', 'prospect', 'agent']);

async function read(kind: string, id: string, scope?: RowScope) {
  const { data, codes } = await service.ask<{ found: { id: string } | null }>(`query ($id: ID!) { found: ${kind}(id: $id) { id } }`, {
    variables: { id },
    ...(scope && { scope }),
  });
  expect(codes).toEqual([]);
  return data.found?.id ?? null;
}

describe('one record by its id', () => {
  test.each(KINDS)('a %s is read', async (kind, id) => {
    expect(await read(kind, id)).toBe(id);
    expect(await read(kind, id, ODD)).toBe(id);
  });

  test.each(KINDS)('a %s outside the scope is as if it were not there', async (kind, id) => {
    expect(await read(kind, id, EVEN)).toBe(SEEN_BY_BOTH.has(kind) ? id : null);
    expect(await read(kind, id, { region: ['nowhere'] })).toBe(null);
    expect(await read(kind, id, { owner: [] })).toBe(null);
  });

  test.each(KINDS)('a %s of an id that is none is not there', async (kind) => {
    for (const id of ['w:none', '', "w:' OR 1=1 -- ", 'w:\u0000', 'x'.repeat(5_000), '0', '🙂']) expect(await read(kind, id)).toBe(null);
  });
});

describe('references', () => {
  test('lead from a record to all that it names', async () => {
    const { data, codes } = await service.ask(`{
      action(id: "w:z1") {
        practice state outcome cost doneAt dueOn
        relationship { id account { id } } contact { name account { name } } owner { name team }
        case { id cause } occasion { kind contact { id } } information { name topics } interaction { mode } deal { id }
      }
      surveyResponse(id: "w:x1") { answers { key value text } survey { name items { key instrument low high isReversed } } invitation { id } }
      response(id: "w:s") { quality request { id obligation deal { name } } agent { name } interaction { id } }
      keyPerson(id: "w:k1") { agent { name } contact { name } note }
      prospect(id: "w:p1") { account { name } referringAccount { name } community foundOn }
    }`);
    expect(codes).toEqual([]);
    expect(data).toEqual({
      action: {
        practice: 'SHARED_INFORMATION',
        state: 'DONE',
        outcome: 'WELCOMED',
        cost: 12.3456,
        doneAt: '2025-05-06T07:08:09.010Z',
        dueOn: '2025-06-01',
        relationship: { id: 'w:r1', account: { id: 'w:a1' } },
        contact: { name: 'Clara', account: { name: 'Account 1' } },
        owner: { name: 'Ada', team: 'north' },
        case: { id: 'w:e1', cause: 'Seal of batch 7' },
        occasion: { kind: 'BIRTHDAY', contact: { id: 'w:c' } },
        information: { name: 'Bearings "explained"', topics: ['Bearings', 'tab\tand\nline \\ "quoted" 🙂'] },
        interaction: { mode: 'WRITTEN' },
        deal: null,
      },
      surveyResponse: {
        answers: [
          { key: 'csat', value: 4, text: null },
          { key: 'why', value: null, text: 'Fast "help"' },
        ],
        survey: {
          name: 'Satisfaction',
          items: [
            { key: 'csat', instrument: 'CSAT', low: 1, high: 5, isReversed: null },
            { key: 'wait', instrument: 'ATTRIBUTE_ITEM', low: 1, high: 7, isReversed: true },
            { key: 'why', instrument: 'FREE_TEXT', low: null, high: null, isReversed: null },
          ],
        },
        invitation: { id: 'w:y1' },
      },
      response: {
        quality: 0.9,
        request: { id: 'w:q', obligation: 'PROGRESS_REPORT', deal: { name: 'Pumps' } },
        agent: { name: 'Ada' },
        interaction: null,
      },
      keyPerson: { agent: { name: 'Ada' }, contact: { name: 'Clara' }, note: 'Decides' },
      prospect: {
        account: { name: 'Account 2' },
        referringAccount: { name: 'Account 1' },
        community: 'Pump users',
        foundOn: '2025-01-02',
      },
    });
  });

  test('do not lead out of the scope', async () => {
    const { data, codes } = await service.ask(`{ prospect(id: "w:p1") { id account { name } referringAccount { name } } }`, {
      scope: EVEN,
    });
    expect(codes).toEqual([]);
    expect(data).toEqual({ prospect: { id: 'w:p1', account: { name: 'Account 2' }, referringAccount: null } });
  });

  test('a record says which votes it became', async () => {
    const { data } = await service.ask<Record<string, { contributions: readonly { stream: string; value: number }[] }>>(`{
      response(id: "w:s") { contributions { stream value weight day pointsOfTrust } }
      promise(id: "w:pr") { contributions { stream value } }
      rating(id: "w:ra") { contributions { stream value } }
      surveyResponse(id: "w:x1") { contributions { stream value } }
    }`);
    expect(data['promise']!.contributions).toEqual([{ stream: 'RELIABILITY', value: 1 }]);
    expect(data['rating']!.contributions).toEqual([{ stream: 'COURTESY', value: 1 }]);
    // CSAT 4 of 1 to 5: (4 − 1) / 4
    expect(data['surveyResponse']!.contributions).toEqual([{ stream: 'RELIABILITY', value: 0.75 }]);
    expect(data['response']!.contributions.length).toBeGreaterThan(0);
  });
});

describe('references of other services', () => {
  const representations = (scope?: RowScope) =>
    service.ask<{ _entities: readonly ({ id: string } | null)[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Request { id } ... on Case { id } ... on Deal { id } ... on Contact { id } ... on Interaction { id } } }`,
      {
        role: 'SERVICE',
        variables: {
          of: [
            { __typename: 'Request', id: 'w:q' },
            { __typename: 'Case', id: 'w:e1' },
            { __typename: 'Deal', id: 'w:d1' },
            { __typename: 'Deal', id: 'w:none' },
            { __typename: 'Contact', id: 'w:c' },
            { __typename: 'Interaction', id: 'w:i1' },
          ],
        },
        ...(scope && { scope }),
      },
    );

  test('are answered together, the missing by null', async () => {
    const { data, codes } = await representations();
    expect(codes).toEqual([]);
    expect(data._entities.map((entity) => entity?.id ?? null)).toEqual(['w:q', 'w:e1', 'w:d1', null, 'w:c', 'w:i1']);
  });

  test('are null outside the scope', async () => {
    expect((await representations(EVEN)).data._entities).toEqual([null, null, null, null, null, null]);
  });
});
