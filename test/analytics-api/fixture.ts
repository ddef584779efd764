import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import type { StarRow } from '../../server/src/analytics/star-schema.js';
import type { StarStore } from '../../server/src/analytics/star-store.js';
import { dayOf } from '../../server/src/domain/calendar.js';
import { STREAMS } from '../../server/src/domain/stream.js';

type StateRow = StarRow<'relationship_state'>;
type RelationshipRow = StarRow<'relationship'>;

/** The moment at which every test asks: the 21st of November, at noon in Rome. */
export const NOW = Date.parse('2025-11-21T11:00:00Z');
export const SEPTEMBER = dayOf('2025-09-30');
export const OCTOBER = dayOf('2025-10-31');
export const TODAY = dayOf('2025-11-21');

/** A store in a file of its own, and how to be rid of it. */
export interface OpenStore {
  readonly store: DuckDbStore;
  readonly close: () => Promise<void>;
}

/** A relationship with what matters to a test; the rest is dull. */
export function relationship(key: number, name: string, given: Partial<RelationshipRow> = {}): RelationshipRow {
  return {
    key,
    id: `demo:${name}`,
    source: 'demo',
    account_id: `demo:account-${name}`,
    account_name: name,
    segment: null,
    industry: null,
    region: null,
    country: null,
    owner_id: null,
    owner_name: null,
    team: null,
    business_unit_id: 'demo:unit-rail',
    business_unit: 'Rail',
    started_day: dayOf('2025-01-15'),
    ended_day: null,
    type: 'LONG_TERM',
    stage: 'EXPANSION',
    next_deadline: null,
    ...given,
  };
}

/** A state with a trust; every trust stream has one vote, every other stream none. */
export function state(key: number, day: number, trust: number, given: Partial<StateRow> = {}): StateRow {
  const perStream = Object.fromEntries(
    STREAMS.flatMap((name, index) => {
      const stream = name.toLowerCase();
      const votes = index < 6 ? 1 : 0;
      return [
        [`score_${stream}`, trust],
        [`sd_${stream}`, 10],
        [`mass_${stream}`, votes],
        [`votes_${stream}`, votes],
      ];
    }),
  ) as Partial<StateRow>;
  const dull = {
    relationship: key,
    day,
    type: 'LONG_TERM',
    stage: 'EXPANSION',
    suggested_stage: 'EXPANSION',
    status: 'WATCH',
    phase: null,
    trust,
    trust_sd: 3,
    commitment: trust / 2,
    commitment_sd: 4,
    quality: (trust * 3) / 4,
    quality_sd: 3,
    mutual_trust: trust,
    uncertainty: 0.3,
    revenue_12m: 0,
    votes: 6,
    opinion_points: 0,
    opinion_out_of: 0,
  } as const;
  return { ...dull, ...perStream, ...given } as StateRow;
}

/** Opens a new store that holds these rows, projected through the 21st of November. */
export async function openStore(relationships: readonly RelationshipRow[], states: readonly StateRow[]): Promise<OpenStore> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-'));
  const store = await openStarStore(join(folder, 'analytics.duckdb'));
  await fillStore(store, relationships, states);
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Puts these rows into an empty store, projected through the 21st of November. */
export async function fillStore(
  { writer }: StarStore,
  relationships: readonly RelationshipRow[],
  states: readonly StateRow[],
): Promise<void> {
  const days = [...new Set(states.map(({ day }) => day))];
  await writer.transaction(async (transaction) => {
    await transaction.append('relationship', relationships);
    await transaction.append('agent', [
      { id: 'demo:ann', name: 'Ann', team: 'red' },
      { id: 'demo:bob', name: 'Bob', team: 'blue' },
    ]);
    await transaction.append('relationship_state', states);
    await transaction.append(
      'state_day',
      days.map((day) => ({ day, is_standard: true })),
    );
    await transaction.append('projection', [
      {
        store_id: 'hand-made',
        revision: 7,
        target: null,
        done_through: null,
        profile: 'v1',
        zone: 'Europe/Rome',
        through_day: TODAY,
        fresh_through: NOW,
      },
    ]);
  });
}

/**
 * Four relationships over three days:
 *
 *             Sep 30  Oct 31  Nov 21   revenue  segment     region  owner
 *   Alfa        60      64      70       500    enterprise  north   Ann (red)
 *   Beta        50      52      54       300    smb         south   Ann (red)
 *   Gamma       40      36       –       200    smb         null    null        ended on Nov 5
 *   Delta        –       –      80         0    enterprise  north   Bob (blue)  began in November
 */
export const RELATIONSHIPS = [
  relationship(1, 'Alfa', { segment: 'enterprise', region: 'north', owner_id: 'demo:ann', owner_name: 'Ann', team: 'red' }),
  relationship(2, 'Beta', {
    segment: 'smb',
    region: 'south',
    owner_id: 'demo:ann',
    owner_name: 'Ann',
    team: 'red',
    started_day: dayOf('2025-02-10'),
  }),
  relationship(3, 'Gamma', { segment: 'smb', ended_day: dayOf('2025-11-05'), stage: 'DISSOLUTION' }),
  relationship(4, 'Delta', {
    segment: 'enterprise',
    region: 'north',
    owner_id: 'demo:bob',
    owner_name: 'Bob',
    team: 'blue',
    started_day: dayOf('2025-11-10'),
    type: 'TRANSACTIONAL',
  }),
];

export const STATES = [
  state(1, SEPTEMBER, 60, { revenue_12m: 500, status: 'WATCH', phase: 'POST_DEAL' }),
  state(2, SEPTEMBER, 50, { revenue_12m: 300, status: 'WATCH' }),
  state(3, SEPTEMBER, 40, { revenue_12m: 200, status: 'AT_RISK' }),
  state(1, OCTOBER, 64, { revenue_12m: 500, status: 'WATCH', phase: 'POST_DEAL' }),
  state(2, OCTOBER, 52, { revenue_12m: 300, status: 'WATCH' }),
  state(3, OCTOBER, 36, { revenue_12m: 200, status: 'CRITICAL' }),
  state(1, TODAY, 70, { revenue_12m: 500, status: 'HEALTHY', phase: 'POST_DEAL', opinion_points: 6, opinion_out_of: 10 }),
  state(2, TODAY, 54, { revenue_12m: 300, status: 'AT_RISK', opinion_points: 1, opinion_out_of: 5, suggested_stage: 'COMMITMENT' }),
  state(4, TODAY, 80, { revenue_12m: 0, status: 'HEALTHY', type: 'TRANSACTIONAL', phase: 'PRE_DEAL', trust_sd: 4 }),
];
