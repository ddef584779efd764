import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { RecordStore } from '../../server/src/records/record-store.js';
import { bareRelationship, type GoldenVote, ratingsOf } from '../projection/golden-evidence.js';
import { emptyDatabase } from '../setup/fresh-database.js';
import { type Instance, NOW, START, startInstance, temporaryFolder, until } from './profile-instance.js';

const ID = 'golden:r';

const DRAFT =
  'mutation ($input: DraftProfileInput!) { draftProfile(input: $input) { outcome revision errors { code field value message } profile { id state basedOn fingerprint changes { rule from to } } } }';
const CHANGE =
  'mutation ($input: ChangeProfileDraftInput!) { changeProfileDraft(input: $input) { outcome errors { code field } profile { note fingerprint } } }';
const PUBLISH = 'mutation ($input: PublishProfileInput!) { publishProfile(input: $input) { outcome errors { code } profile { state } } }';
const DISCARD =
  'mutation ($input: DiscardProfileDraftInput!) { discardProfileDraft(input: $input) { outcome errors { code } profile { id } } }';
const QUALITY = `query ($profile: ID) { relationship(id: "${ID}") { quality(profile: $profile) { profile status trust { value } commitment { value } quality { value } } } }`;

/** Half-life 90 days instead of 180, and a check due only above an uncertainty of 0.7 instead of 0.5. */
const FASTER = { id: 'v2', note: 'Faster', rules: { halfLifeDays: 90, status: { checkUncertainty: 0.7 } } };

interface Quality {
  readonly relationship: {
    readonly quality: {
      readonly profile: string;
      readonly status: string;
      readonly trust: { readonly value: number };
      readonly commitment: { readonly value: number };
      readonly quality: { readonly value: number };
    };
  };
}
interface Written {
  readonly [mutation: string]: {
    readonly outcome: string;
    readonly errors: readonly { readonly code: string; readonly field: string }[];
    readonly profile: { readonly fingerprint: string } | null;
  };
}

let records: RecordStore;
let instance: Instance;
let folder: string;

beforeEach(async () => {
  const golden = JSON.parse(await readFile(new URL('../../server/src/scoring/golden.json', import.meta.url), 'utf8')) as {
    readonly G2_relationship: { readonly evidence: readonly GoldenVote[] };
  };
  const store = await RecordStore.open({ address: await emptyDatabase() });
  records = store;
  await records.writeRecords([...bareRelationship(ID), ...ratingsOf(golden.G2_relationship.evidence, ID, START)]);
  folder = await temporaryFolder();
  instance = await startInstance(records, folder);
  return async () => {
    await instance.close();
    await store.close();
  };
});

const qualityBy = async (profile: string | null, asked = instance) =>
  (await asked.ask<Quality>(QUALITY, { variables: { profile } })).data.relationship.quality;
const stateOf = (id: string, asked = instance): string => asked.projections.progressOf(id).state;
const draft = (input: object = FASTER, asked = instance) => asked.ask<Written>(DRAFT, { variables: { input } });
const publish = (input: object = { id: 'v2' }, asked = instance) => asked.ask<Written>(PUBLISH, { variables: { input } });

describe('a draft', () => {
  test('scores the same history by its own rules, beside the profile in force', async () => {
    const { data } = await draft();
    expect(data['draftProfile']).toMatchObject({
      outcome: 'NEW',
      errors: [],
      profile: {
        id: 'v2',
        state: 'DRAFT',
        basedOn: 'v1',
        changes: [
          { rule: 'halfLifeDays', from: 180, to: 90 },
          { rule: 'status.checkUncertainty', from: 0.5, to: 0.7 },
        ],
      },
    });
    await until(() => stateOf('v2') === 'PROJECTED');
    const inForce = await qualityBy(null);
    expect(inForce).toMatchObject({ profile: 'v1', status: 'CHECK_DUE' });
    expect(inForce.trust.value).toBeCloseTo(59.392108, 5); // golden G2
    // Worked out apart: every vote of G2 weighs w · 2^(−age/90), prior 2; T = 0.25 · 55.265184 + 0.15 · Σ of the five attributes.
    const drafted = await qualityBy('v2');
    expect(drafted).toMatchObject({ profile: 'v2', status: 'WATCH' }); // uncertainty 0.601721 ≤ 0.7, trust below 65
    expect(drafted.trust.value).toBeCloseTo(58.379616, 5);
    expect(drafted.commitment.value).toBeCloseTo(34.636386, 5);
    expect(drafted.quality.value).toBeCloseTo(46.508001, 5);
  });

  test('is compared with the profile in force: both series, and who would change', async () => {
    await draft();
    await until(() => stateOf('v2') === 'PROJECTED');
    const series =
      '{ meta { profile } buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }]) { nodes { period { start } trust { value } commitment { value } } } }';
    const source = `{ profileComparison(draft: "v2", window: { between: { from: "2025-08-01", to: "2025-10-01" } }) {
      relationships changing statusMoves { from to relationships }
      published ${series} draft ${series}
      statusChanges(from: CHECK_DUE) { totalCount nodes { from to relationship { id } published { profile trust { value } } draft { profile trust { value } } } }
      none: statusChanges(to: CRITICAL) { totalCount }
    } }`;
    const { data, codes } = await instance.ask<{ readonly profileComparison: Comparison }>(source, { role: 'ANALYST' });
    expect(codes).toEqual([]);
    const { published, draft: other, ...rest } = data.profileComparison;
    expect(published.meta.profile).toBe('v1');
    expect(other.meta.profile).toBe('v2');
    expect(published.buckets.nodes.map(({ period }) => period.start)).toEqual(['2025-08-01', '2025-09-01']);
    // The last day is the 270th: the 28th of September.
    expect(published.buckets.nodes[1]?.trust.value).toBeCloseTo(59.392108, 5);
    expect(other.buckets.nodes[1]?.trust.value).toBeCloseTo(58.379616, 5);
    expect(other.buckets.nodes[0]?.trust.value).not.toBeCloseTo(published.buckets.nodes[0]!.trust.value, 2);
    expect(rest).toMatchObject({
      relationships: 1,
      changing: 1,
      statusMoves: [{ from: 'CHECK_DUE', to: 'WATCH', relationships: 1 }],
      statusChanges: {
        totalCount: 1,
        nodes: [{ from: 'CHECK_DUE', to: 'WATCH', relationship: { id: ID }, published: { profile: 'v1' }, draft: { profile: 'v2' } }],
      },
      none: { totalCount: 0 },
    });
    const outside = await instance.ask<{ readonly profileComparison: Comparison }>(source, { scope: { segment: ['SMB'] } });
    expect(outside.data.profileComparison).toMatchObject({ relationships: 0, changing: 0, statusChanges: { totalCount: 0 } });
  });

  test('is projected anew when it is changed, and is gone when it is discarded', async () => {
    await draft();
    await until(() => stateOf('v2') === 'PROJECTED');
    const { data } = await instance.ask<Written>(CHANGE, { variables: { input: { id: 'v2', rules: { halfLifeDays: 180 } } } });
    expect(data['changeProfileDraft']).toMatchObject({ outcome: 'CHANGED', errors: [], profile: { note: 'Faster' } });
    await until(async () => {
      const { data: read } = await instance.ask<Quality>(QUALITY, { variables: { profile: 'v2' } });
      return Math.abs((read.relationship?.quality?.trust.value ?? 0) - 59.392108) < 1e-5;
    });
    const discard = () => instance.ask<Written>(DISCARD, { variables: { input: { id: 'v2' } } });
    expect((await discard()).data['discardProfileDraft']).toMatchObject({ outcome: 'DELETED', profile: null });
    expect((await discard()).data['discardProfileDraft']).toMatchObject({ outcome: 'ABSENT', profile: null });
    await until(() => stateOf('v2') === 'NOT_WANTED');
    await until(async () => (await instance.ask(QUALITY, { variables: { profile: 'v2' } })).codes[0] === 'UNKNOWN_PROFILE');
  });

  test('is refused with every rule that it breaks, and nothing is stored', async () => {
    const { data } = await draft({ id: 'v2', rules: { trustWeight: { reliability: 0.5 } } });
    expect(data['draftProfile']).toMatchObject({
      outcome: 'REJECTED',
      profile: null,
      errors: [
        {
          code: 'INVALID_VALUE',
          field: 'rules.trustWeight',
          value: '1.25',
          message: 'The weights of the streams of trust must add up to 1.',
        },
      ],
    });
    const two = await draft({ id: 'v2', rules: { halfLifeDays: 0, halo: 2 } });
    expect(two.data['draftProfile']?.errors.map(({ field }) => field)).toEqual(['rules.halfLifeDays', 'rules.halo']);
    expect((await records.profiles.list()).map(({ id }) => id)).toEqual(['v1']);
  });

  test('is for administrators; analysts may see it, others may not', async () => {
    for (const role of ['ANALYST', 'LEADER', 'MANAGER', 'SERVICE'] as const) {
      expect((await instance.ask(DRAFT, { role, variables: { input: FASTER } })).codes).toEqual(['FORBIDDEN']);
    }
    expect((await instance.ask(DRAFT, { scope: { segment: ['ENTERPRISE'] }, variables: { input: FASTER } })).codes).toEqual(['FORBIDDEN']);
    await draft();
    await until(() => stateOf('v2') === 'PROJECTED');
    const list = '{ scoringProfiles { nodes { id } } }';
    const idsFor = async (role: 'ANALYST' | 'LEADER') =>
      (await instance.ask<{ scoringProfiles: { nodes: { id: string }[] } }>(list, { role })).data.scoringProfiles.nodes.map(({ id }) => id);
    expect((await idsFor('ANALYST')).toSorted()).toEqual(['v1', 'v2']);
    expect(await idsFor('LEADER')).toEqual(['v1']);
    const { codes, messages } = await instance.ask(QUALITY, { role: 'LEADER', variables: { profile: 'v2' } });
    expect(codes).toEqual(['UNKNOWN_PROFILE']);
    expect(messages[0]).not.toContain('Known: v1, v2');
  });
});

describe('a publication', () => {
  test('lets the profile take over once its history is whole, and keeps the one before to be compared', async () => {
    await draft();
    expect((await publish()).data['publishProfile']).toMatchObject({ outcome: 'CHANGED', errors: [], profile: { state: 'PUBLISHED' } });
    expect((await publish()).data['publishProfile']?.outcome).toBe('UNCHANGED');
    await until(() => stateOf('v2') === 'SERVING');
    expect(await qualityBy(null)).toMatchObject({ profile: 'v2', status: 'WATCH' });
    expect((await qualityBy('v1')).trust.value).toBeCloseTo(59.392108, 5);
    const { data } = await instance.ask<{ readonly dataState: object; readonly scoringProfiles: object }>(
      '{ dataState { profile recalculation { profile } } scoringProfiles { nodes { id state publishedBy retiredAt projection { state } } } }',
    );
    expect(data.dataState).toEqual({ profile: 'v2', recalculation: null });
    expect(data.scoringProfiles).toMatchObject({
      nodes: expect.arrayContaining([
        { id: 'v2', state: 'PUBLISHED', publishedBy: 'Test', retiredAt: null, projection: { state: 'SERVING' } },
        expect.objectContaining({ id: 'v1', state: 'RETIRED', projection: { state: 'PROJECTED' } }),
      ]) as unknown,
    });
    const audit = await instance.ask<{ readonly audit: { readonly nodes: readonly object[] } }>(
      '{ audit(kind: SCORING_PROFILE) { nodes { action recordId actorName changedFields } } }',
    );
    expect(audit.data.audit.nodes).toEqual([
      { action: 'CHANGED', recordId: 'v2', actorName: 'Test', changedFields: ['state'] },
      { action: 'CHANGED', recordId: 'v1', actorName: 'Test', changedFields: ['state'] },
      { action: 'CREATED', recordId: 'v2', actorName: 'Test', changedFields: ['id', 'state', 'basedOn', 'note', 'rules'] },
    ]);
    expect(instance.errors).toEqual([]);
  });

  test('of a draft that was changed since it was compared is refused', async () => {
    const { data } = await draft();
    const { fingerprint } = data['draftProfile']!.profile!;
    await instance.ask(CHANGE, { variables: { input: { id: 'v2', rules: { halfLifeDays: 60 } } } });
    const refused = await publish({ id: 'v2', fingerprint });
    expect(refused.data['publishProfile']).toMatchObject({
      outcome: 'REJECTED',
      errors: [{ code: 'DRAFT_CHANGED' }],
      profile: { state: 'DRAFT' },
    });
    expect((await publish({ id: 'v9' })).data['publishProfile']).toMatchObject({
      outcome: 'REJECTED',
      errors: [{ code: 'UNKNOWN_PROFILE' }],
      profile: null,
    });
    expect(
      (await instance.ask<Written>(DISCARD, { variables: { input: { id: 'v1' } } })).data['discardProfileDraft']?.errors[0]?.code,
    ).toBe('NOT_A_DRAFT');
  });

  test('is followed by every other instance, and is there after a restart', async () => {
    const other = await startInstance(records, await temporaryFolder());
    await draft(FASTER, other);
    await publish({ id: 'v2' }, other);
    await until(() => stateOf('v2') === 'SERVING' && stateOf('v2', other) === 'SERVING');
    expect(await qualityBy(null)).toEqual(await qualityBy(null, other));
    await instance.close();
    const again = await startInstance(records, folder);
    expect(await qualityBy(null, again)).toMatchObject({ profile: 'v2' });
    expect(again.projections.recalculation()).toBeNull();
  });

  test('does not keep callers from what they wrote', async () => {
    await draft();
    await publish();
    let votes = 18;
    for (let number = 0; number < 12; number += 1) {
      const { revision } = await records.writeRecords([
        {
          kind: 'rating',
          record: { id: `golden:w${number}`, relationshipId: ID, ratedAt: NOW - 1000, instrument: 'TONE', rater: 'CUSTOMER', value: 1 },
        },
      ]);
      votes += 1;
      expect(await instance.projections.waitFor(revision, 50_000)).toBe(true);
      const { data } = await instance.ask<{ readonly relationship: { readonly quality: { readonly trust: { readonly n: number } } } }>(
        `{ relationship(id: "${ID}") { quality { trust { n } } } }`,
      );
      expect(data.relationship.quality.trust.n).toBe(votes);
    }
    await until(() => stateOf('v2') === 'SERVING');
  });
});

interface Analytics {
  readonly meta: { readonly profile: string };
  readonly buckets: {
    readonly nodes: readonly { readonly period: { readonly start: string }; readonly trust: { readonly value: number } }[];
  };
}
interface Comparison {
  readonly published: Analytics;
  readonly draft: Analytics;
}
