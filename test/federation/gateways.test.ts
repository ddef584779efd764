import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBilling } from '../../schema/neighbour/billing-server.ts';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { TRUST_STREAMS } from '../../server/src/domain/stream.js';
import { buildRapportSubgraph } from '../../server/src/graphql/rapport-subgraph.js';
import { serviceOfThisFile } from '../setup/service-within.js';
import type { RunningGateway } from './gateway.js';
import { GATEWAYS } from './gateways.js';

/** The moment at which the service stands still. */
const NOW = Date.parse('2025-11-21T11:00:00Z');
const DAY = 86_400_000;

/** Alfa in the north says the best of everything, Beta in the south the worst; both are Ann's. Delta is not in the books. */
const RECORDS: readonly AnyRecord[] = [
  { kind: 'businessUnit', record: { id: 'crm:rail', name: 'Rail' } },
  { kind: 'agent', record: { id: 'crm:ann', name: 'Ann', team: 'red' } },
  ...(['alfa', 'beta', 'delta'] as const).flatMap((name): AnyRecord[] => [
    { kind: 'account', record: { id: `crm:${name}`, name: name.toUpperCase(), region: name === 'alfa' ? 'north' : 'south' } },
    {
      kind: 'relationship',
      record: { id: `crm:rel-${name}`, accountId: `crm:${name}`, businessUnitId: 'crm:rail', ownerId: 'crm:ann', startedOn: '2025-01-15' },
    },
    ...(name === 'delta' ? [] : TRUST_STREAMS).flatMap((stream) =>
      [10, 20, 30, 40].map((daysAgo): AnyRecord => ({
        kind: 'rating',
        record: {
          id: `crm:${name}-${stream}-${daysAgo}`,
          relationshipId: `crm:rel-${name}`,
          ratedAt: NOW - daysAgo * DAY,
          stream,
          value: name === 'alfa' ? 1 : 0,
          rater: 'CUSTOMER',
          instrument: 'CSAT',
        },
      })),
    ),
  ]),
];

/** Gone has left the CRM but not the books. */
const BOOKS = [
  { id: 'crm:alfa', name: 'ALFA', creditLimit: 5_000, invoices: [{ id: 'inv:1', amount: 100, isPaid: false }] },
  { id: 'crm:beta', name: 'BETA', creditLimit: null, invoices: [{ id: 'inv:2', amount: 250.5, isPaid: false }] },
  { id: 'crm:gone', name: 'GONE', creditLimit: 10, invoices: [{ id: 'inv:3', amount: 1, isPaid: false }] },
];

const routerSecret = 'what-only-the-routers-of-this-test-know';
const rapport = serviceOfThisFile({ ROUTER_SECRET: routerSecret, RATE_LIMIT: '0' }, RECORDS, () => NOW);
const running = new AsyncDisposableStack();
const gateways = new Map<string, RunningGateway>();

beforeAll(async () => {
  const billing = await startBilling(BOOKS);
  running.defer(() => billing.stop());
  const { sdl: rapportSdl } = await buildRapportSubgraph();
  const joined = { rapportUrl: `${rapport().url}/graphql`, rapportSdl, routerSecret, billingUrl: billing.url };
  for (const [name, start] of Object.entries(GATEWAYS)) {
    const gateway = await start(joined);
    running.defer(() => gateway.stop());
    gateways.set(name, gateway);
  }
});

afterAll(() => running.disposeAsync());

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

describe.each(Object.keys(GATEWAYS))('through %s', (name) => {
  async function through(query: string, caller?: Readonly<Record<string, string>>): Promise<Answer> {
    const response = await fetch(gateways.get(name)!.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(caller ?? (await rapport().token('LEADER'))) },
      body: JSON.stringify({ query }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { data, errors };
  }

  test('an account of Rapport has what billing knows of it', async () => {
    const { data, errors } = await through(
      '{ relationships(first: 10, where: { account: ["crm:alfa", "crm:beta"] }) { totalCount nodes { id account { id name billingStatus creditLimit } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      relationships: {
        totalCount: 2,
        nodes: expect.arrayContaining([
          { id: 'crm:rel-alfa', account: { id: 'crm:alfa', name: 'ALFA', billingStatus: 'OVERDUE', creditLimit: 5_000 } },
          { id: 'crm:rel-beta', account: { id: 'crm:beta', name: 'BETA', billingStatus: 'OVERDUE', creditLimit: null } },
        ]),
      },
    });
  });

  // One field of billing only: Grafbase's gateway leaves the second one of an entity that is null out of its answer.
  test('an account of Rapport has null where billing knows none', async () => {
    const { data, errors } = await through('{ relationship(id: "crm:rel-delta") { account { name billingStatus } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ relationship: { account: { name: 'DELTA', billingStatus: null } } });
  });

  test('an account of billing has what Rapport says of it, and null where Rapport knows none', async () => {
    const { data, errors } = await through('{ accountsOverdue { id relationshipQuality { asOf status trust { value n } } } }');
    const direct = await rapport().ask<Record<'alfa' | 'beta', { quality: { asOf: string; trust: { value: number; n: number } } }>>(
      '{ alfa: relationship(id: "crm:rel-alfa") { quality { asOf status trust { value n } } } beta: relationship(id: "crm:rel-beta") { quality { asOf status trust { value n } } } }',
    );
    const { alfa, beta } = direct.data!;
    expect(errors).toEqual([]);
    expect(data).toEqual({
      accountsOverdue: [
        { id: 'crm:alfa', relationshipQuality: alfa.quality },
        { id: 'crm:beta', relationshipQuality: beta.quality },
        { id: 'crm:gone', relationshipQuality: null },
      ],
    });
    // Six streams of trust, each rated four times.
    expect([alfa.quality, beta.quality]).toMatchObject([24, 24].map((n) => ({ asOf: '2025-11-21', trust: { n } })));
    expect(alfa.quality.trust.value).toBeGreaterThan(beta.quality.trust.value);
  });

  // Only accounts that Rapport knows: routers differ on whether to ask for a field whose requirement has no entity.
  test('a field of billing is computed from what it requires of Rapport', async () => {
    const { data, errors } = await through(
      '{ one: invoice(id: "inv:1") { account { id reminder relationshipStatus } } two: invoice(id: "inv:2") { account { reminder relationshipStatus } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      one: { account: { id: 'crm:alfa', reminder: 'LETTER', relationshipStatus: 'HEALTHY' } },
      two: { account: { reminder: 'CALL', relationshipStatus: 'CRITICAL' } },
    });
  });

  test('one query goes to Rapport, back to billing and to Rapport again', async () => {
    const { data, errors } = await through(
      '{ invoice(id: "inv:2") { amount account { name relationships(first: 1) { nodes { owner { name team } account { name invoices { id account { region } } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      invoice: {
        amount: 250.5,
        account: {
          name: 'BETA',
          relationships: {
            nodes: [
              {
                owner: { name: 'Ann', team: 'red' },
                account: { name: 'BETA', invoices: [{ id: 'inv:2', account: { region: 'south' } }] },
              },
            ],
          },
        },
      },
    });
  });

  test('a refusal of Rapport leaves the rest of the answer, and keeps its code', async () => {
    const { data, errors } = await through('{ accountsOverdue { id creditLimit relationshipQuality(profile: "none") { status } } }');
    expect(data).toEqual({
      accountsOverdue: [
        { id: 'crm:alfa', creditLimit: 5_000, relationshipQuality: null },
        { id: 'crm:beta', creditLimit: null, relationshipQuality: null },
        { id: 'crm:gone', creditLimit: 10, relationshipQuality: null },
      ],
    });
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['UNKNOWN_PROFILE']));
  });

  test('analytics answer as they do without it', async () => {
    const query = `{ relationshipAnalytics(window: { last: { count: 3, unit: MONTH } }) {
      buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }]) { nodes { period { start complete } relationships trust { value low high n status } } }
    } }`;
    const answer = await through(query);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual((await rapport().ask(query)).data);
  });

  test("the caller's token decides which rows there are, by reference as by list", async () => {
    const { data, errors } = await through(
      '{ accountsOverdue { id relationshipQuality { asOf } } relationships(first: 10) { nodes { id } } }',
      await rapport().token('ANALYST', { region: ['north'] }),
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      accountsOverdue: [
        { id: 'crm:alfa', relationshipQuality: { asOf: '2025-11-21' } },
        { id: 'crm:beta', relationshipQuality: null },
        { id: 'crm:gone', relationshipQuality: null },
      ],
      relationships: { nodes: [{ id: 'crm:rel-alfa' }] },
    });
  });

  test('nobody gets a row of Rapport without a token', async () => {
    const { data } = await through('{ accountsOverdue { id relationshipQuality { asOf } } }', {});
    expect(data).toEqual({ accountsOverdue: BOOKS.map(({ id }) => ({ id, relationshipQuality: null })) });
  });
});
