import { beforeAll, describe, expect, test } from 'vitest';
import type { RowScope } from '../../server/src/access/row-scope.js';
import type { AnyRecord, RecordOf } from '../../server/src/domain/record/record-kind.js';
import { relationshipWorld } from '../records/record-fixture.js';
import { type EntityService, NOW, openEntityService } from './entity-service.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (days: number): number => NOW + days * DAY;

function caseOf(id: string, given: Partial<RecordOf<'case'>>): AnyRecord {
  return { kind: 'case', record: { id: `q:${id}`, relationshipId: 'q:r1', kind: 'COMPLAINT', severity: 1, openedAt: at(-30), ...given } };
}
function requestOf(id: string, given: Partial<RecordOf<'request'>>): AnyRecord {
  return { kind: 'request', record: { id: `q:${id}`, relationshipId: 'q:r1', raisedAt: at(-10), channel: 'EMAIL', ...given } };
}
function promiseOf(id: string, given: Partial<RecordOf<'promise'>>): AnyRecord {
  return {
    kind: 'promise',
    record: { id: `q:${id}`, relationshipId: 'q:r1', madeBy: 'SUPPLIER', madeAt: at(-20), dueAt: at(-5), ...given },
  };
}
function actionOf(id: string, given: Partial<RecordOf<'action'>>): AnyRecord {
  return {
    kind: 'action',
    record: {
      id: `q:${id}`,
      relationshipId: 'q:r1',
      practice: 'PERSONAL_NOTE',
      dueOn: '2025-11-21',
      state: 'PLANNED',
      plannedBy: 'HAND',
      ...given,
    },
  };
}
function referralOf(id: string, given: Partial<RecordOf<'referral'>>): AnyRecord {
  return {
    kind: 'referral',
    record: { id: `q:${id}`, relationshipId: 'q:r1', kind: 'COMPLAINT', department: 'Service', referredAt: at(-3), ...given },
  };
}

/** The first relationship lies in the region `odd`, the second in `even`; both belong to Ada. */
const RECORDS: readonly AnyRecord[] = [
  ...relationshipWorld('q', 2),
  caseOf('open', { openedAt: at(-1) }),
  caseOf('acknowledged', { severity: 2, acknowledgedAt: at(-29), dueAt: at(2), category: 'SLOW', cause: 'Late parts' }),
  caseOf('overdue', { severity: 3, acknowledgedAt: at(-29), dueAt: at(-1), cause: 'Late parts' }),
  caseOf('resolved', { resolvedAt: at(-2), dueAt: at(-1) }),
  caseOf('closed', { resolvedAt: at(-2), closedAt: at(-1), relationshipId: 'q:r2', cause: 'Late parts' }),
  requestOf('waiting', { dueAt: at(1) }),
  requestOf('late', { dueAt: at(-1) }),
  requestOf('answered', { dueAt: at(-8) }),
  requestOf('withdrawn', { dueAt: at(-1), withdrawnAt: at(-2) }),
  requestOf('target', { relationshipId: 'q:r2', raisedAt: at(-200) }),
  {
    kind: 'response',
    record: { id: 'q:answer', relationshipId: 'q:r1', requestId: 'q:answered', respondedAt: at(-9), channel: 'EMAIL' },
  },
  promiseOf('kept', { keptAt: at(-6) }),
  promiseOf('keptLate', { keptAt: at(-1) }),
  promiseOf('announced', { announcedAt: at(-6) }),
  promiseOf('broken', { madeBy: 'CUSTOMER' }),
  promiseOf('coming', { dueAt: at(3), relationshipId: 'q:r2' }),
  actionOf('today', {}),
  actionOf('yesterday', { dueOn: '2025-11-20' }),
  actionOf('done', { state: 'DONE', doneAt: at(-1), dueOn: '2025-11-19' }),
  actionOf('skipped', { state: 'SKIPPED', dueOn: '2025-11-18', relationshipId: 'q:r2' }),
  actionOf('moved', { state: 'MOVED', movedToOn: '2025-11-25', dueOn: '2025-11-17', practice: 'OCCASION' }),
  referralOf('new', {}),
  referralOf('slow', { dueAt: at(-1), department: 'Engineering' }),
  referralOf('finished', { closedAt: at(-1), outcome: 'ACTED_UPON', relationshipId: 'q:r2' }),
  { kind: 'deal', record: { id: 'q:running', relationshipId: 'q:r1', preDealOn: '2025-10-01', amount: 5 } },
  {
    kind: 'deal',
    record: {
      id: 'q:won',
      relationshipId: 'q:r1',
      preDealOn: '2025-01-01',
      closedOn: '2025-02-01',
      outcome: 'WON',
      amount: 100,
      renewalDueOn: '2026-02-01',
    },
  },
  {
    kind: 'deal',
    record: { id: 'q:gone', relationshipId: 'q:r2', preDealOn: '2025-03-01', closedOn: '2025-04-01', outcome: 'LOST' },
  },
];

let service: EntityService;

beforeAll(async () => {
  service = await openEntityService(RECORDS);
});

async function listed(field: string, args = '', scope?: RowScope) {
  const { data, codes } = await service.ask<{ list: { totalCount: number; nodes: readonly { id: string; status: string }[] } }>(
    `{ list: ${field}${args && `(${args})`} { totalCount nodes { id status } } }`,
    scope && { scope },
  );
  expect(codes).toEqual([]);
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map(({ id, status }) => `${id.slice(2)} ${status}`);
}
const ids = (rows: readonly string[]): readonly string[] => rows.map((row) => row.split(' ')[0]!);

describe('every entry has its status', () => {
  test('cases, the most severe first', async () => {
    expect(await listed('cases')).toEqual([
      'overdue OVERDUE',
      'acknowledged ACKNOWLEDGED',
      'resolved RESOLVED',
      'closed CLOSED',
      'open OPEN',
    ]);
  });

  test('requests, what is due first comes first', async () => {
    // without a date the target of the profile holds: long past after 200 days
    expect(await listed('requests')).toEqual([
      'target OVERDUE',
      'answered ANSWERED',
      'late OVERDUE',
      'withdrawn WITHDRAWN',
      'waiting WAITING',
    ]);
  });

  test('promises, of which one kept late is broken', async () => {
    expect(await listed('promises')).toEqual(['announced ANNOUNCED', 'broken BROKEN', 'kept KEPT', 'keptLate BROKEN', 'coming OPEN']);
  });

  test('actions, which are overdue when their day is over', async () => {
    expect(await listed('actions')).toEqual(['moved MOVED', 'skipped SKIPPED', 'done DONE', 'yesterday OVERDUE', 'today PLANNED']);
  });

  test('referrals and deals', async () => {
    expect(await listed('referrals')).toEqual(['slow OVERDUE', 'finished CLOSED', 'new OPEN']);
    expect(await listed('deals')).toEqual(['running OPEN', 'gone LOST', 'won WON']);
  });
});

describe('a list is filtered', () => {
  test.each([
    ['cases', 'status: [OPEN, ACKNOWLEDGED, OVERDUE]', ['overdue', 'acknowledged', 'open']],
    ['cases', 'where: { severity: [3, 2] }', ['overdue', 'acknowledged']],
    ['cases', 'where: { category: [SLOW] }', ['acknowledged']],
    ['cases', 'where: { cause: ["Late parts"] }, orderBy: OLDEST', ['acknowledged', 'closed', 'overdue']],
    ['cases', 'where: { openedOn: { from: "2025-11-01", to: "2025-12-01" } }', ['open']],
    ['cases', 'where: { relationship: { region: ["even"] } }', ['closed']],
    ['cases', 'where: { relationship: { owner: ["q:nobody"] } }', []],
    ['cases', 'status: []', []],
    ['requests', 'status: [WAITING, OVERDUE], orderBy: NEWEST', ['late', 'waiting', 'target']],
    ['promises', 'status: [BROKEN], where: { madeBy: [CUSTOMER] }', ['broken']],
    ['promises', 'where: { dueOn: { from: "2025-11-21", to: "2025-12-01" } }', ['coming']],
    ['actions', 'where: { dueOn: { from: "2025-11-20", to: "2025-11-21" } }', ['yesterday']],
    ['actions', 'where: { practice: [OCCASION] }', ['moved']],
    ['actions', 'status: [PLANNED, OVERDUE], orderBy: LATEST_DUE', ['today', 'yesterday']],
    ['referrals', 'status: [OPEN, OVERDUE], where: { department: ["Engineering"] }', ['slow']],
    ['deals', 'orderBy: AMOUNT', ['won', 'running', 'gone']],
    ['deals', 'orderBy: RENEWAL', ['won', 'gone', 'running']],
  ])('%s by %s', async (field, args, expected) => {
    expect(ids(await listed(field, args))).toEqual(expected);
  });
});

test.each([
  ['cases', 'closed'],
  ['requests', 'target'],
  ['promises', 'coming'],
  ['actions', 'skipped'],
  ['referrals', 'finished'],
  ['deals', 'gone'],
])('%s are those of the row scope', async (field, foreign) => {
  expect(ids(await listed(field, '', { region: ['even'] }))).toEqual([foreign]);
  expect(ids(await listed(field, '', { region: ['odd'] }))).not.toContain(foreign);
  expect(await listed(field, '', { team: [] })).toEqual([]);
});

describe('pages of a list', () => {
  const page = async (field: string, args: string) => {
    const { data, codes } = await service.ask<{
      list: {
        nodes: { id: string }[];
        totalCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
      };
    }>(`{ list: ${field}(${args}) { totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }`);
    return { codes, ...data?.list };
  };

  test.each([
    ['cases', 'SEVERITY'],
    ['cases', 'DUE'],
    ['requests', 'DUE'],
    ['promises', 'LATEST_DUE'],
    ['deals', 'RENEWAL'],
  ])('%s in the order %s follow each other without a gap', async (field, order) => {
    const all = (await page(field, `orderBy: ${order}`)).nodes!.map(({ id }) => id);
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { nodes, totalCount, pageInfo } = await page(field, `first: 2, orderBy: ${order}${after && `, after: "${after}"`}`);
      expect([totalCount, pageInfo!.hasPreviousPage]).toEqual([all.length, after !== '']);
      seen.push(...nodes!.map(({ id }) => id));
      if (!pageInfo!.hasNextPage) break;
      after = pageInfo!.endCursor;
    }
    expect(seen).toEqual(all);
  });

  test('are refused beyond their limits, and with the cursor of another order', async () => {
    const { pageInfo } = await page('cases', 'first: 1, orderBy: OLDEST');
    expect((await page('cases', `first: 1, orderBy: NEWEST, after: "${pageInfo!.endCursor}"`)).codes).toEqual(['INVALID_CURSOR']);
    expect((await page('cases', 'after: "x"')).codes).toEqual(['INVALID_CURSOR']);
    const forged = Buffer.from(JSON.stringify(['case.OLDEST', 'text', 'q:open'])).toString('base64url');
    expect((await page('cases', `orderBy: OLDEST, after: "${forged}"`)).codes).toEqual(['INVALID_CURSOR']);
    for (const first of [0, 501]) expect((await page('cases', `first: ${first}`)).codes).toEqual(['PAGE_TOO_LARGE']);
    expect((await page('cases', 'where: { kind: [] }')).codes).toEqual(['INVALID_WHERE']);
  });
});

test('a request says when its answer is due, also by the target of the profile', async () => {
  const { data } = await service.ask<Record<string, { dueAt: string | null; deadlineAt: string; answeredAt: string | null }>>(
    '{ target: request(id: "q:target") { dueAt deadlineAt answeredAt } answered: request(id: "q:answered") { dueAt deadlineAt answeredAt } }',
  );
  expect(data['answered']).toEqual({
    dueAt: '2025-11-13T11:00:00.000Z',
    deadlineAt: '2025-11-13T11:00:00.000Z',
    answeredAt: '2025-11-12T11:00:00.000Z',
  });
  expect(data['target']).toMatchObject({ dueAt: null, answeredAt: null });
  expect(Date.parse(data['target']!.deadlineAt)).toBeGreaterThan(at(-200));
});

describe('cases with the same cause', () => {
  const linked = async (args = '', scope?: RowScope) => {
    const { data, codes } = await service.ask<{
      case: { linked: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    }>(`{ case(id: "q:overdue") { linked${args} { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }`, scope && { scope });
    expect(codes).toEqual([]);
    return data.case.linked;
  };

  test('are linked, as far as the scope reaches', async () => {
    expect(await linked()).toMatchObject({ totalCount: 2, nodes: [{ id: 'q:acknowledged' }, { id: 'q:closed' }] });
    expect(await linked('', { region: ['odd'] })).toMatchObject({ totalCount: 1, nodes: [{ id: 'q:acknowledged' }] });
  });

  test('are paged', async () => {
    const { pageInfo } = await linked('(first: 1)');
    expect(pageInfo.hasNextPage).toBe(true);
    expect(await linked(`(first: 1, after: "${pageInfo.endCursor}")`)).toMatchObject({
      totalCount: 2,
      nodes: [{ id: 'q:closed' }],
      pageInfo: { hasNextPage: false },
    });
  });

  test('are none where no cause is known, and a case says how long it was open', async () => {
    const { data } = await service.ask('{ case(id: "q:resolved") { openDays knownCause linked { totalCount nodes { id } } } }');
    expect(data).toEqual({ case: { openDays: 28, knownCause: null, linked: { totalCount: 0, nodes: [] } } });
  });
});

test('a list of fifty costs as many statements as a list of one', async () => {
  const statements = async (first: number): Promise<{ readonly records: number; readonly analytics: number }> =>
    (
      await service.ask(
        `{ cases(first: ${first}) { totalCount nodes { id status knownCause linked(first: 2) { totalCount nodes { id } } relationship { id } agent { id } } } }`,
      )
    ).statements;
  const [fifty, one] = [await statements(50), await statements(1)];
  expect(fifty.records).toBeLessThanOrEqual(one.records);
  expect(fifty.analytics).toBe(one.analytics);
});
