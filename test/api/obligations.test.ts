import { inject, describe, expect, test } from 'vitest';
import { rapport } from '../setup/demo-service.js';
import { ask } from './ask.js';

interface Rated {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly status: string;
}
interface State {
  readonly obligation: string;
  readonly phase: string;
  readonly trigger: string;
  readonly due: boolean;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly answered: boolean;
  readonly answeredOn: string | null;
  readonly quality: Rated;
  readonly completeness: Rated;
  readonly byMode: readonly {
    readonly mode: string;
    readonly responses: number;
    readonly raters: readonly string[];
    readonly quality: Rated;
  }[];
}
interface Listed {
  readonly id: string;
  readonly endedOn: string | null;
  readonly phases: readonly { readonly phase: string; readonly reached: boolean }[];
  readonly obligations: readonly State[];
}
interface Owed {
  readonly relationship: {
    readonly id: string;
    readonly owner: { readonly id: string } | null;
    readonly account: { readonly region: string };
  };
  readonly dealId: string | null;
  readonly requestId: string | null;
  readonly obligation: string;
  readonly dueOn: string;
  readonly daysOverdue: number;
  readonly weight: number;
  readonly contact: { readonly id: string; readonly name: string } | null;
  readonly agent: { readonly id: string; readonly name: string } | null;
}
interface Paged<N> {
  readonly nodes: readonly N[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

const RATED = '{ value low high n status }';
const STATES = `query ($where: RelationshipWhere) {
  relationships(first: 100, where: $where) { nodes {
    id endedOn phases { phase reached }
    obligations { obligation phase trigger due dueOn overdue answered answeredOn quality ${RATED} completeness ${RATED} byMode { mode responses raters quality ${RATED} } }
  } }
}`;
const OWED = `query ($where: RelationshipWhere, $first: Int!, $after: String) {
  owed(where: $where, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { relationship { id owner { id } account { region } } dealId requestId obligation dueOn daysOverdue weight contact { id name } agent { id name } }
  }
}`;

async function states(where: object = {}): Promise<readonly Listed[]> {
  return (await ask<{ relationships: { nodes: readonly Listed[] } }>(STATES, { variables: { where } })).data!.relationships.nodes;
}
async function owed(variables: object, headers?: Readonly<Record<string, string>>): Promise<Paged<Owed>> {
  return (await ask<{ owed: Paged<Owed> }>(OWED, { variables: { first: 500, ...variables }, ...(headers && { headers }) })).data!.owed;
}

describe('the obligations of a relationship', () => {
  test('are the 18 in the order of their phases, each with its trigger and all four modes', async () => {
    const [one] = await states();
    expect(one!.obligations.map(({ phase }) => phase)).toEqual([
      ...Array.from({ length: 5 }, () => 'PRE_DEAL'),
      ...Array.from({ length: 5 }, () => 'OPERATIONAL'),
      ...Array.from({ length: 8 }, () => 'POST_DEAL'),
    ]);
    expect(Object.fromEntries(one!.obligations.map(({ obligation, trigger }) => [obligation, trigger]))).toMatchObject({
      COMPREHENSIVE_DATA: 'ONCE',
      PROGRESS_REPORT: 'CADENCE',
      DELAY_PLAN: 'EVENT',
      TEST_STRATEGY: 'ONCE',
      REPAIR_PRIORITY: 'EVENT',
      SPARE_PARTS: 'STANDING',
    });
    expect(one!.obligations.map(({ byMode }) => byMode.map(({ mode }) => mode).join())).toEqual(
      Array.from({ length: 18 }, () => 'FACE_TO_FACE,PHONE,WRITTEN,DIGITAL'),
    );
  });

  test('are due with a day, overdue only then, and never in an ended relationship', async () => {
    const all = await states();
    const every = all.flatMap(({ obligations }) => obligations);
    expect(every.filter(({ due, dueOn }) => due !== (dueOn !== null))).toEqual([]);
    expect(every.filter(({ due, overdue }) => overdue && !due)).toEqual([]);
    expect(every.some(({ overdue }) => overdue)).toBe(true);
    expect(every.some(({ due, overdue }) => due && !overdue)).toBe(true);
    const ended = all.filter(({ endedOn }) => endedOn !== null);
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.flatMap(({ obligations }) => obligations.filter(({ due }) => due))).toEqual([]);
  });

  test('are answered only in phases that were reached, and judged from 0 to 1 by someone', async () => {
    const all = await states();
    for (const { phases, obligations } of all) {
      const reached = new Set(phases.filter((phase) => phase.reached).map(({ phase }) => phase));
      expect(obligations.filter(({ answered, phase }) => answered && !reached.has(phase))).toEqual([]);
    }
    const judged = all.flatMap(({ obligations }) => obligations).filter(({ quality }) => quality.value !== null);
    expect(judged.length).toBeGreaterThan(50);
    for (const { quality, byMode, answeredOn } of judged) {
      expect(quality.low).toBeLessThanOrEqual(quality.value!);
      expect(quality.high).toBeGreaterThanOrEqual(quality.value!);
      expect(quality.high).toBeLessThanOrEqual(1);
      expect(byMode.reduce((sum, mode) => sum + mode.quality.n, 0)).toBe(quality.n);
      expect(byMode.flatMap(({ raters }) => raters).length).toBeGreaterThan(0);
      expect(answeredOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const unjudged = all.flatMap(({ obligations }) => obligations).find(({ quality }) => quality.n === 0)!;
    expect(unjudged.quality).toEqual({ value: null, low: null, high: null, n: 0, status: 'NO_DATA' });
  });
});

describe('what is owed', () => {
  test('comes latest first, then by weight, and pages put together are the whole', async () => {
    const whole = await owed({ first: 40 });
    const dues = whole.nodes.map(({ dueOn, weight }) => `${dueOn} ${(1 - weight).toFixed(2)}`);
    expect(dues).toEqual(dues.toSorted());
    expect(whole.nodes[0]!.daysOverdue).toBeGreaterThan(0);
    const first = await owed({ first: 25 });
    const second = await owed({ first: 15, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
    expect([first.pageInfo.hasPreviousPage, second.pageInfo.hasPreviousPage]).toEqual([false, true]);
    expect(first.totalCount).toBe(whole.totalCount);
  });

  test('names who asked and who answers for it', async () => {
    const { nodes } = await owed({});
    const asked = nodes.filter(({ requestId }) => requestId !== null);
    const unasked = nodes.filter(({ requestId }) => requestId === null);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ contact }) => contact !== null && contact.name !== '')).toBe(true);
    expect(unasked.every(({ contact, dealId }) => contact === null && dealId !== null)).toBe(true);
    expect(nodes.every(({ agent }) => agent !== null)).toBe(true);
  });

  test('agrees with the obligations of the relationship: the earliest day owed is the day that is due', async () => {
    const { nodes } = await owed({ first: 1 });
    const { id } = nodes[0]!.relationship;
    const [relationship] = await states({ relationship: [id] });
    const { nodes: all } = await owed({ where: { relationship: [id] } });
    const earliest = Map.groupBy(all, ({ obligation }) => obligation);
    expect(
      Object.fromEntries(relationship!.obligations.flatMap(({ obligation, dueOn }) => (dueOn === null ? [] : [[obligation, dueOn]]))),
    ).toEqual(Object.fromEntries([...earliest].map(([obligation, entries]) => [obligation, entries[0]!.dueOn])));
  });

  test('is limited by the where and by the row scope', async () => {
    const everything = await owed({});
    const { region } = everything.nodes[0]!.relationship.account;
    const there = await owed({ where: { region: [region] } });
    expect(there.totalCount).toBeGreaterThan(0);
    expect(there.totalCount).toBeLessThan(everything.totalCount);
    const token = rapport(
      inject('service').dataDirectory,
      'token',
      'create',
      '--name',
      'owed',
      '--role',
      'ANALYST',
      '--scope',
      `region=${region}`,
    );
    const headers = { Authorization: `Bearer ${token.trim()}` };
    const scoped = await owed({}, headers);
    expect(scoped.totalCount).toBe(there.totalCount);
    expect(new Set(scoped.nodes.map(({ relationship }) => relationship.account.region))).toEqual(new Set([region]));
  });

  test('refuses a page too large, a cursor of another list, and an empty where', async () => {
    const codes = async (query: string): Promise<string | undefined> => (await ask(query)).errors[0]?.extensions.code;
    expect(await codes('{ owed(first: 501) { totalCount } }')).toBe('PAGE_TOO_LARGE');
    expect(await codes('{ owed(after: "x") { totalCount } }')).toBe('INVALID_CURSOR');
    const silence = await ask<{ silence: Paged<unknown> }>('{ silence(first: 1) { pageInfo { endCursor } } }');
    expect(await codes(`{ owed(after: "${silence.data!.silence.pageInfo.endCursor}") { totalCount } }`)).toBe('INVALID_CURSOR');
    expect(await codes('{ owed(where: {region: []}) { totalCount } }')).toBe('INVALID_WHERE');
  });
});

describe('contact judged by the phase', () => {
  const SILENCE =
    '{ silence(first: 500) { totalCount nodes { relationship { id endedOn } operationalSince informedOn silentDays cadenceDays } } }';
  const NOISE =
    '{ noise(first: 500) { totalCount nodes { relationship { id endedOn } postDealSince contacts contactsBefore periodDays } } }';

  interface Silence {
    readonly relationship: { readonly id: string; readonly endedOn: string | null };
    readonly silentDays: number;
    readonly cadenceDays: number;
    readonly operationalSince: string;
    readonly informedOn: string | null;
  }
  interface Noise {
    readonly relationship: { readonly id: string; readonly endedOn: string | null };
    readonly contacts: number;
    readonly contactsBefore: number;
    readonly periodDays: number;
  }

  test('silent are operational relationships beyond their cadence, the furthest first', async () => {
    const { nodes, totalCount } = (await ask<{ silence: Paged<Silence> }>(SILENCE)).data!.silence;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter(({ silentDays, cadenceDays }) => silentDays <= cadenceDays)).toEqual([]);
    const beyond = nodes.map(({ silentDays, cadenceDays }) => silentDays - cadenceDays);
    expect(beyond).toEqual(beyond.toSorted((a, b) => b - a));
    expect(nodes.every(({ relationship }) => relationship.endedOn === null)).toBe(true);
  });

  test('noisy are delivered relationships with more contact than before, the largest rise first', async () => {
    const { nodes } = (await ask<{ noise: Paged<Noise> }>(NOISE)).data!.noise;
    expect(nodes.length).toBeGreaterThan(0);
    const rises = nodes.map(({ contacts, contactsBefore }) => contacts - contactsBefore);
    expect(rises).toEqual(rises.toSorted((a, b) => b - a));
    expect(rises.every((rise) => rise >= 3)).toBe(true);
    expect(new Set(nodes.map(({ periodDays }) => periodDays))).toEqual(new Set([30]));
  });
});
