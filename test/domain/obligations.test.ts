import { describe, expect, test } from 'vitest';
import { recordCallsOfThisFile } from '../setup/record-calls.js';
import { daysAgo, newRelationship, noon } from './new-relationship.js';

const calls = recordCallsOfThisFile();
const { own, writeAll } = calls;

interface State {
  readonly obligation: string;
  readonly trigger: string;
  readonly due: boolean;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly answered: boolean;
}

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await own().ask<Data>(query, variables);
  expect(errors).toEqual([]);
  return data!;
}

/** A relationship with one representative of its own, whose type asks for answers within 14 and 30 days, and news every 14. */
async function served(name: string, account: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = await newRelationship(calls, name, {}, account);
  await writeAll('changeTypes', [
    { id: `dom:type-${name}`, relationshipId: id, type: 'DEDICATED_PERSONAL_ASSISTANCE', since: daysAgo(800) },
  ]);
  return id;
}

async function stateOf(id: string, obligation: string): Promise<State> {
  const { relationship } = await ask<{ relationship: { obligations: readonly State[] } }>(
    'query ($id: ID!) { relationship(id: $id) { obligations { obligation trigger due dueOn overdue answered } } }',
    { id },
  );
  return relationship.obligations.find((state) => state.obligation === obligation)!;
}

function response(id: string, relationshipId: string, obligation: string, day: number, given: Readonly<Record<string, unknown>> = {}) {
  return { id, relationshipId, obligation, respondedAt: noon(day), channel: 'EMAIL', ...given };
}

describe('an obligation', () => {
  test('that is owed once is due so long after its phase began, until it is answered', async () => {
    const id = await served('once');
    await writeAll('recordDeals', [{ id: 'dom:once', relationshipId: id, preDealOn: daysAgo(20) }]);
    const owed = { trigger: 'ONCE', due: true, dueOn: daysAgo(6), overdue: true, answered: false };
    for (const obligation of [
      'COMPREHENSIVE_DATA',
      'OPTION_ASSESSMENT',
      'TECHNOLOGY_OUTLOOK',
      'SUPPORT_REQUIREMENTS',
      'COMPARABLE_PROJECTS',
    ]) {
      expect(await stateOf(id, obligation)).toEqual({ obligation, ...owed });
    }
    await writeAll('answerRequests', [response('dom:once-a', id, 'COMPREHENSIVE_DATA', 1, { dealId: 'dom:once' })]);
    expect(await stateOf(id, 'COMPREHENSIVE_DATA')).toMatchObject({ due: false, overdue: false, answered: true });
    expect(await stateOf(id, 'OPTION_ASSESSMENT')).toMatchObject({ overdue: true });
  });

  test('with a cadence is due again and again while the deal runs', async () => {
    const id = await served('cadence');
    await writeAll('recordDeals', [{ id: 'dom:cadence', relationshipId: id, preDealOn: daysAgo(90), operationalOn: daysAgo(20) }]);
    for (const obligation of ['PROGRESS_REPORT', 'TECHNOLOGY_STATUS', 'CHANGE_FORECAST']) {
      expect(await stateOf(id, obligation)).toMatchObject({ trigger: 'CADENCE', dueOn: daysAgo(6), overdue: true });
    }
    await writeAll('answerRequests', [response('dom:cadence-a', id, 'PROGRESS_REPORT', 4, { dealId: 'dom:cadence' })]);
    expect(await stateOf(id, 'PROGRESS_REPORT')).toMatchObject({ due: true, dueOn: daysAgo(-10), overdue: false });
    expect(await stateOf(id, 'TEST_STRATEGY')).toMatchObject({ trigger: 'ONCE', dueOn: daysAgo(-10), overdue: false });
  });

  test('is told of each deal by itself, and of the relationship by what is most urgent', async () => {
    const id = await served('two-deals');
    await writeAll('recordDeals', [
      { id: 'dom:old-deal', relationshipId: id, preDealOn: daysAgo(20) },
      { id: 'dom:new-deal', relationshipId: id, preDealOn: daysAgo(2) },
    ]);
    await writeAll('answerRequests', [
      response('dom:old-a', id, 'OPTION_ASSESSMENT', 1, { dealId: 'dom:old-deal', quality: 0.8, rater: 'CUSTOMER' }),
    ]);
    const dealState = async (dealId: string, obligation: string) => {
      const { deal } = await ask<{ deal: { obligations: readonly (State & { quality: { value: number | null } })[] } }>(
        'query ($id: ID!) { deal(id: $id) { obligations { obligation trigger due dueOn overdue answered quality { value } } } }',
        { id: dealId },
      );
      expect(deal.obligations).toHaveLength(18);
      return deal.obligations.find((state) => state.obligation === obligation)!;
    };
    expect(await dealState('dom:old-deal', 'COMPREHENSIVE_DATA')).toMatchObject({ dueOn: daysAgo(6), overdue: true });
    expect(await dealState('dom:new-deal', 'COMPREHENSIVE_DATA')).toMatchObject({ dueOn: daysAgo(-12), overdue: false });
    expect(await dealState('dom:old-deal', 'OPTION_ASSESSMENT')).toMatchObject({ due: false, answered: true, quality: { value: 0.8 } });
    expect(await dealState('dom:new-deal', 'OPTION_ASSESSMENT')).toMatchObject({ due: true, answered: false, quality: { value: null } });
    expect(await stateOf(id, 'COMPREHENSIVE_DATA')).toMatchObject({ dueOn: daysAgo(6), overdue: true });
    expect(await stateOf(id, 'OPTION_ASSESSMENT')).toMatchObject({ due: true, answered: false });
  });

  test('of an event is due when it happens, and a standing one when it is asked for', async () => {
    const id = await served('event');
    await writeAll('recordDeals', [
      { id: 'dom:event', relationshipId: id, preDealOn: daysAgo(200), operationalOn: daysAgo(100), postDealOn: daysAgo(50) },
    ]);
    const EVENTS = ['MALFUNCTION_REPLY', 'FAULT_ATTENTION', 'REPAIR_PRIORITY', 'EXPERT_TEAM'];
    const STANDING = ['EFFICIENT_OPERATION', 'SPARE_PARTS', 'END_USER_TRAINING', 'MAINTENANCE_SERVICE'];
    for (const [trigger, obligations] of [
      ['EVENT', EVENTS],
      ['STANDING', STANDING],
    ] as const) {
      for (const obligation of obligations) {
        expect(await stateOf(id, obligation)).toMatchObject({ trigger, due: false, dueOn: null, overdue: false });
      }
      const [asked] = obligations;
      await writeAll('raiseRequests', [
        {
          id: `dom:q-${asked}`,
          relationshipId: id,
          dealId: 'dom:event',
          raisedAt: noon(3),
          dueAt: noon(2),
          channel: 'EMAIL',
          obligation: asked,
        },
      ]);
      expect(await stateOf(id, asked!)).toMatchObject({ due: true, dueOn: daysAgo(2), overdue: true });
    }
    expect(await stateOf(id, 'DELAY_PLAN')).toMatchObject({ trigger: 'EVENT', due: false });
  });
});

describe('contact', () => {
  test('is a duty while the deal runs: who hears nothing is told of, until informed', async () => {
    const id = await served('silence', { industry: 'silence' });
    await writeAll('recordDeals', [{ id: 'dom:silence', relationshipId: id, preDealOn: daysAgo(90), operationalOn: daysAgo(40) }]);
    const silent = async () =>
      (
        await ask<{ silence: { nodes: readonly { silentDays: number; cadenceDays: number; informedOn: string | null }[] } }>(
          '{ silence(where: { industry: ["silence"] }) { nodes { silentDays cadenceDays informedOn } } }',
        )
      ).silence.nodes;
    expect(await silent()).toEqual([{ silentDays: 40, cadenceDays: 14, informedOn: null }]);
    const informing = { relationshipId: id, dealId: 'dom:silence', channel: 'PHONE_CALL', direction: 'OUTBOUND' } as const;
    await writeAll('recordInteractions', [{ id: 'dom:robot', ...informing, occurredAt: noon(3), isHuman: false }]);
    expect(await silent()).toHaveLength(1);
    await writeAll('recordInteractions', [{ id: 'dom:call', ...informing, occurredAt: noon(2), isHuman: true }]);
    expect(await silent()).toEqual([]);
  });

  test('signals trouble when it rises after the deal; calm is no fault', async () => {
    const id = await served('noise', { industry: 'noise' });
    await writeAll('recordDeals', [
      { id: 'dom:noise', relationshipId: id, preDealOn: daysAgo(300), operationalOn: daysAgo(200), postDealOn: daysAgo(100) },
    ]);
    const noisy = async () =>
      (
        await ask<{ noise: { nodes: readonly { contacts: number; contactsBefore: number }[] } }>(
          '{ noise(where: { industry: ["noise"] }) { nodes { contacts contactsBefore } } }',
        )
      ).noise.nodes;
    expect(await noisy()).toEqual([]);
    await writeAll(
      'recordInteractions',
      [2, 5, 9].map((day) => ({
        id: `dom:noise-${day}`,
        relationshipId: id,
        occurredAt: noon(day),
        channel: 'PHONE_CALL',
        direction: 'INBOUND',
        isHuman: true,
      })),
    );
    expect(await noisy()).toEqual([{ contacts: 3, contactsBefore: 0 }]);
    const { silence } = await ask<{ silence: { totalCount: number } }>('{ silence(where: { industry: ["noise"] }) { totalCount } }');
    expect(silence.totalCount).toBe(0);
  });
});
