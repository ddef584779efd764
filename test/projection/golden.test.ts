import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { dayOf } from '../../server/src/domain/calendar.js';
import { Projector } from '../../server/src/projection/projector.js';
import { RelationshipEvidence } from '../../server/src/projection/relationship-evidence.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { trustChangeParts } from '../../server/src/scoring/trust-change.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import type { GoldenVote } from './golden-evidence.js';
import { bareRelationship, ratingsOf } from './golden-evidence.js';

const START = dayOf('2025-01-01');
const DAY = 86_400_000;
const ID = 'golden:r';

interface Golden {
  readonly G2_relationship: { readonly evidence: readonly GoldenVote[] };
  readonly G3_attribution: { readonly new_evidence: readonly GoldenVote[] };
}

describe('the golden relationship, from its records to its states', () => {
  let records: RecordStore;
  let store: DuckDbStore;
  let evidence: RelationshipEvidence;
  let golden: Golden;

  beforeAll(async () => {
    golden = JSON.parse(await readFile(new URL('../../server/src/scoring/golden.json', import.meta.url), 'utf8')) as Golden;
    records = await freshRecordStore();
    store = await openStarStore(':memory:');
    const projector = new Projector(records.projection, store, profileV1, () => (START + 361) * DAY, 'UTC');
    await records.writeRecords([...bareRelationship(ID), ...ratingsOf(golden.G2_relationship.evidence, ID, START)]);
    await projector.catchUp();
    await records.writeRecords(ratingsOf(golden.G3_attribution.new_evidence, ID, START));
    await projector.catchUp();
    await projector.ensureStateDays([START + 270, START + 360]);
    evidence = new RelationshipEvidence(store, profileV1);
    return () => store.close();
  });

  test('stands on day 270 and on day 360 where the specification says', async () => {
    const [early, late] = await store.query(
      `SELECT trust, trust_sd, uncertainty, commitment, quality, status, votes, score_reliability, mass_responsiveness
       FROM relationship_state WHERE day = $1 OR day = $2 ORDER BY day`,
      [START + 270, START + 360],
    );
    expect(early).toMatchObject({ status: 'CHECK_DUE', votes: 18 });
    expect(early?.trust).toBeCloseTo(59.392108, 5);
    expect(early?.trust_sd).toBeCloseTo(16.858407, 5);
    expect(early?.uncertainty).toBeCloseTo(0.525743, 5);
    expect(early?.commitment).toBeCloseTo(36.58103, 5);
    expect(early?.quality).toBeCloseTo(47.986569, 5);
    expect(early?.score_reliability).toBeCloseTo(54.237309, 5);
    expect(early?.mass_responsiveness).toBeCloseTo(2.259605, 5);
    expect(late).toMatchObject({ status: 'WATCH', votes: 24 });
    expect(late?.trust).toBeCloseTo(55.515152, 5);
    expect(late?.commitment).toBeCloseTo(32.936911, 5);
  });

  test('read back for any day it is what is stored for that day', async () => {
    const states = await evidence.statesAt(EVERYTHING, [ID, 'golden:unknown'], [START + 270, START + 271, START + 360]);
    expect(states.map(({ relationshipId, day, isActive }) => [relationshipId, day - START, isActive])).toEqual([
      [ID, 270, true],
      [ID, 271, true],
      [ID, 360, true],
    ]);
    const [stored] = await store.query('SELECT * FROM relationship_state WHERE day = $1', [START + 270]);
    expect(states[0]?.row).toEqual(stored);
    expect(states[0]?.statusReasons.map(({ code }) => code)).toEqual(['EVIDENCE_THIN']);
  });

  test('moved for the reasons that the specification gives', async () => {
    const [between] = await evidence.evidenceBetween(EVERYTHING, [ID], START + 270, START + 360, 'channel');
    const parts = trustChangeParts(between!.start, 90, between!.added, profileV1);
    const sum = (kind: string): number => parts.filter((part) => part.kind === kind).reduce((points, part) => points + part.points, 0);
    expect(sum('AGEING')).toBeCloseTo(-1.689627, 5);
    expect(sum('SURPRISE')).toBeCloseTo(-4.646291, 5);
    expect(sum('CONFIRM')).toBeCloseTo(2.458961, 5);
    const surprise = parts.find(({ kind, stream, member }) => kind === 'SURPRISE' && stream === 'RELIABILITY' && member === 'EMAIL');
    expect(surprise?.points).toBeCloseTo(-3.542849, 5);
  });

  test('every point of trust apart from the prior is the contribution of a vote', async () => {
    const votes = await store.query<{ record_id: string }>('SELECT record_id FROM vote');
    const contributions = await evidence.contributionsOf(
      EVERYTHING,
      votes.map(({ record_id }) => record_id),
    );
    const [latest] = await store.query<{ trust: number }>('SELECT trust FROM relationship_state WHERE day = $1', [START + 361]);
    expect(contributions).toHaveLength(24);
    expect(contributions.reduce((points, vote) => points + vote.pointsOfTrust, 50)).toBeCloseTo(latest!.trust, 9);
  });

  test('nothing is told of a relationship outside the scope', async () => {
    const outside = { segment: ['SMB'] };
    expect(await evidence.statesAt(outside, [ID], [START + 270])).toEqual([]);
    expect(await evidence.statesAt({ owner: [] }, [ID], [START + 270])).toEqual([]);
    expect(await evidence.evidenceBetween(outside, [ID], START, START + 270, 'channel')).toEqual([]);
    expect(await evidence.contributionsOf(outside, [`${ID}/100/reliability/email_fax`])).toEqual([]);
    expect(await evidence.contributionsOf({ segment: ['ENTERPRISE'] }, [`${ID}/100/reliability/email_fax`])).toHaveLength(1);
  });
});
