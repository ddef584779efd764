import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { dayOf } from '../../server/src/domain/calendar.js';
import { Projector } from '../../server/src/projection/projector.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { freshRecordStore } from '../setup/fresh-database.js';

const at = (text: string): number => Date.parse(text);
const relationshipId = 'p:r';
/** In Rome already the next day. */
const late = at('2025-03-01T23:30:00Z');
const laterDay = dayOf('2025-03-02');
let records: RecordStore;
let store: DuckDbStore;
let projector: Projector;

beforeAll(async () => {
  records = await freshRecordStore();
  store = await openStarStore(':memory:');
  projector = new Projector(records.projection, store, profileV1, () => at('2025-06-01T10:00:00Z'), 'Europe/Rome');
  await records.writeRecords([
    { kind: 'businessUnit', record: { id: 'p:u', name: 'Unit' } },
    { kind: 'agent', record: { id: 'p:g', name: 'Ada', team: 'North' } },
    { kind: 'account', record: { id: 'p:a', name: 'Alpha' } },
    { kind: 'contact', record: { id: 'p:c', accountId: 'p:a', name: 'Cleo' } },
    { kind: 'relationship', record: { id: relationshipId, accountId: 'p:a', businessUnitId: 'p:u' } },
    {
      kind: 'survey',
      record: {
        id: 'p:s',
        name: 'Spring',
        wave: '1',
        openedOn: '2025-02-01',
        items: [
          { key: 'csat', instrument: 'CSAT', low: 1, high: 5 },
          { key: 'csat2', instrument: 'CSAT', low: 1, high: 5 },
          { key: 'wait', instrument: 'ATTRIBUTE_ITEM', stream: 'AVAILABILITY', low: 1, high: 5, isReversed: true },
          { key: 'why', instrument: 'FREE_TEXT' },
        ],
      },
    },
    { kind: 'campaign', record: { id: 'p:k', name: 'Drive', kind: 'REFERENCE', startsOn: '2025-01-01' } },
    { kind: 'case', record: { id: 'p:f', relationshipId, kind: 'FAULT', severity: 1, openedAt: late } },
    { kind: 'case', record: { id: 'p:f2', relationshipId, kind: 'FAULT', severity: 1, openedAt: late + 1, cause: 'Seal' } },
    { kind: 'case', record: { id: 'p:f3', relationshipId, kind: 'FAULT', severity: 1, openedAt: late + 2 } },
    {
      kind: 'investigation',
      record: { id: 'p:v', relationshipId, caseId: 'p:f', startedAt: late, finishedAt: late + 1, cause: 'Seal', preventedBy: 'Samples' },
    },
    {
      kind: 'referral',
      record: { id: 'p:t', relationshipId, kind: 'COMPLAINT', department: 'Quality', agentId: 'p:g', caseId: 'p:f', referredAt: late },
    },
    {
      kind: 'surveyInvitation',
      record: { id: 'p:i1', relationshipId, surveyId: 'p:s', contactId: 'p:c', invitedAt: late, channel: 'EMAIL' },
    },
    { kind: 'surveyInvitation', record: { id: 'p:i2', relationshipId, surveyId: 'p:s', invitedAt: late } },
    {
      kind: 'surveyResponse',
      record: {
        id: 'p:x',
        relationshipId,
        surveyId: 'p:s',
        invitationId: 'p:i1',
        respondedAt: late,
        channel: 'PORTAL',
        answers: [
          { key: 'csat', value: 4 },
          { key: 'wait', value: 2 },
          { key: 'why', text: 'Fast' },
        ],
      },
    },
    {
      kind: 'surveyResponse',
      record: {
        id: 'p:y',
        relationshipId,
        surveyId: 'p:s',
        invitationId: 'p:i1',
        respondedAt: late + 1,
        rater: 'SELF',
        answers: [
          { key: 'csat', value: 1 },
          { key: 'csat2', value: 5 },
        ],
      },
    },
    {
      kind: 'campaignMember',
      record: { id: 'p:m', campaignId: 'p:k', relationshipId, joinedAt: late, outcome: 'TOOK_PART', gaveReference: true },
    },
    {
      kind: 'action',
      record: {
        id: 'p:z',
        relationshipId,
        practice: 'PERSONAL_NOTE',
        ownerId: 'p:g',
        dueOn: '2025-03-01',
        state: 'DONE',
        doneAt: late,
        cost: 3,
        plannedBy: 'HAND',
      },
    },
  ]);
  await projector.catchUp();
});

afterAll(() => store.close());

test('a survey says who was asked, who answered, and what on which scale', async () => {
  const columns = 'id, survey, wave, is_invited, asked_day, responded_day, csat, nps, ces, rater, channel, mode';
  const spring = { survey: 'Spring', wave: '1', asked_day: laterDay, nps: null, ces: null };
  const unknown = { channel: null, mode: null };
  expect(await store.query(`SELECT ${columns} FROM fact_survey ORDER BY id`)).toEqual([
    {
      id: 'p:i1',
      ...spring,
      is_invited: true,
      responded_day: laterDay,
      // 4 of 1 to 5
      csat: 0.75,
      rater: 'CUSTOMER',
      channel: 'EMAIL',
      mode: 'WRITTEN',
    },
    { id: 'p:i2', ...spring, is_invited: true, responded_day: null, csat: null, rater: null, ...unknown },
    // a second response to the same invitation: (1 + 5) / 2 of 1 to 5
    { id: 'p:y', ...spring, is_invited: false, responded_day: laterDay, csat: 0.5, nps: null, rater: 'SELF', ...unknown },
  ]);
  expect(
    await store.query(
      'SELECT question, instrument, stream, mark, value, has_text, rater, invitation_id FROM fact_survey_answer WHERE response_id = $1 ORDER BY question',
      ['p:x'],
    ),
  ).toEqual([
    // (4 − 1) / 4
    {
      question: 'csat',
      instrument: 'CSAT',
      stream: 'RELIABILITY',
      mark: 4,
      value: 0.75,
      has_text: false,
      rater: 'CUSTOMER',
      invitation_id: 'p:i1',
    },
    // 1 − (2 − 1) / 4
    {
      question: 'wait',
      instrument: 'ATTRIBUTE_ITEM',
      stream: 'AVAILABILITY',
      mark: 2,
      value: 0.75,
      has_text: false,
      rater: 'CUSTOMER',
      invitation_id: 'p:i1',
    },
    {
      question: 'why',
      instrument: 'FREE_TEXT',
      stream: null,
      mark: null,
      value: null,
      has_text: true,
      rater: 'CUSTOMER',
      invitation_id: 'p:i1',
    },
  ]);
});

test('its answers are votes of the response, and nothing else here is a vote', async () => {
  expect(await store.query('SELECT record_kind, record_id, stream, day, w_u, wy_u, channel FROM vote ORDER BY stream, record_id')).toEqual([
    {
      record_kind: 'surveyResponse',
      record_id: 'p:x',
      stream: 'RELIABILITY',
      day: laterDay,
      w_u: 1_000_000,
      wy_u: 750_000,
      channel: 'PORTAL',
    },
    // rated by itself, a quarter; (0 + 1) / 2
    { record_kind: 'surveyResponse', record_id: 'p:y', stream: 'RELIABILITY', day: laterDay, w_u: 250_000, wy_u: 125_000, channel: null },
    {
      record_kind: 'surveyResponse',
      record_id: 'p:x',
      stream: 'AVAILABILITY',
      day: laterDay,
      w_u: 2_000_000,
      wy_u: 1_500_000,
      channel: 'PORTAL',
    },
  ]);
});

test('referrals, investigations, campaigns and actions are facts of their day, with the team of who acted', async () => {
  expect(await store.query('SELECT kind, department, day, outcome, closed_day, case_id, agent_id, team FROM fact_referral')).toEqual([
    {
      kind: 'COMPLAINT',
      department: 'Quality',
      day: laterDay,
      outcome: null,
      closed_day: null,
      case_id: 'p:f',
      agent_id: 'p:g',
      team: 'North',
    },
  ]);
  expect(await store.query('SELECT case_id, cause, day, finished_day, is_prevented FROM fact_investigation')).toEqual([
    { case_id: 'p:f', cause: 'Seal', day: laterDay, finished_day: laterDay, is_prevented: true },
  ]);
  expect(await store.query('SELECT id, cause, is_recurrence FROM fact_case ORDER BY id')).toEqual([
    { id: 'p:f', cause: 'Seal', is_recurrence: false },
    { id: 'p:f2', cause: 'Seal', is_recurrence: true },
    { id: 'p:f3', cause: null, is_recurrence: null },
  ]);
  expect(await store.query('SELECT campaign, kind, day, outcome, gave_reference FROM fact_campaign_member')).toEqual([
    { campaign: 'Drive', kind: 'REFERENCE', day: laterDay, outcome: 'TOOK_PART', gave_reference: true },
  ]);
  expect(await store.query('SELECT practice, state, planned_by, due_day, done_day, cost, agent_id, team FROM fact_action')).toEqual([
    {
      practice: 'PERSONAL_NOTE',
      state: 'DONE',
      planned_by: 'HAND',
      due_day: laterDay - 1,
      done_day: laterDay,
      cost: 3,
      agent_id: 'p:g',
      team: 'North',
    },
  ]);
});

test('a survey whose scale is corrected changes the votes of its answers', async () => {
  const items = [
    { key: 'csat', instrument: 'CSAT' as const, low: 1, high: 7 },
    { key: 'csat2', instrument: 'CSAT' as const, low: 1, high: 5 },
    { key: 'wait', instrument: 'ATTRIBUTE_ITEM' as const, stream: 'AVAILABILITY' as const, low: 1, high: 5, isReversed: true },
    { key: 'why', instrument: 'FREE_TEXT' as const },
  ];
  await records.writeRecords([{ kind: 'survey', record: { id: 'p:s', name: 'Spring', openedOn: '2025-02-01', items } }]);
  await projector.catchUp();
  // (4 − 1) / 6; wait stays as it was; the mean of (1 − 1) / 6 and 1, a quarter
  expect(await store.query('SELECT record_id, stream, w_u, wy_u FROM vote ORDER BY record_id, w_u')).toEqual([
    { record_id: 'p:x', stream: 'RELIABILITY', w_u: 1_000_000, wy_u: 500_000 },
    { record_id: 'p:x', stream: 'AVAILABILITY', w_u: 2_000_000, wy_u: 1_500_000 },
    { record_id: 'p:y', stream: 'RELIABILITY', w_u: 250_000, wy_u: 125_000 },
  ]);
});
