import { beforeAll, describe, expect, test } from 'vitest';
import { type Fields, recordCallsOfThisFile } from '../setup/record-calls.js';

const { write, writeAll } = recordCallsOfThisFile();

describe('what cannot be', () => {
  beforeAll(async () => {
    const of = { relationshipId: 'api:r-north' };
    await writeAll('raiseRequests', [{ ...of, id: 'api:request', raisedAt: '2025-03-01T00:00:00Z', channel: 'EMAIL' }]);
    await writeAll('recordContacts', [{ id: 'api:bo', accountId: 'api:north', name: 'Bo' }]);
    await writeAll('openSurveys', [
      { id: 'api:survey', name: 'Spring', openedOn: '2025-03-01', items: [{ key: 'q', instrument: 'NPS', low: 0, high: 10 }] },
    ]);
    await writeAll('changeStages', [
      { ...of, id: 'api:end', stage: 'DISSOLUTION', occurredAt: '2025-06-01T00:00:00Z', endedBy: 'CUSTOMER', reason: 'DISSATISFIED' },
    ]);
    await writeAll('referMatters', [
      { ...of, id: 'api:referral', kind: 'COMPLAINT', department: 'Repairs', referredAt: '2025-03-01T00:00:00Z' },
    ]);
  });

  const of = { relationshipId: 'api:r-north' };
  const march = '2025-03-01T00:00:00Z';
  const february = '2025-02-01T00:00:00.000Z';

  test.each<[string, string, Fields, object]>([
    [
      'a response before its request',
      'answerRequests',
      { ...of, requestId: 'api:request', respondedAt: february, channel: 'EMAIL' },
      { code: 'RESPONSE_BEFORE_REQUEST', field: 'respondedAt', value: february },
    ],
    [
      'a response judged off its scale',
      'answerRequests',
      { ...of, respondedAt: march, channel: 'EMAIL', quality: 1.2 },
      { code: 'RATING_OUTSIDE_SCALE', field: 'quality', value: '1.2' },
    ],
    [
      'a deal that skips back',
      'recordDeals',
      { ...of, preDealOn: '2025-03-01', operationalOn: '2025-02-01' },
      { code: 'DEAL_PHASES_OUT_OF_ORDER', field: 'operationalOn', value: '2025-02-01' },
    ],
    [
      'a lost deal in operation',
      'recordDeals',
      { ...of, operationalOn: '2025-02-01', outcome: 'LOST' },
      { code: 'DEAL_PHASE_WITHOUT_SALE', field: 'operationalOn', value: '2025-02-01' },
    ],
    [
      'a stage before the relationship',
      'changeStages',
      { ...of, stage: 'AWARENESS', occurredAt: '2024-12-01T00:00:00Z' },
      { code: 'STAGE_BEFORE_START', field: 'occurredAt', value: '2024-12-01' },
    ],
    [
      'a second dissolution',
      'changeStages',
      { ...of, stage: 'DISSOLUTION', occurredAt: '2025-07-01T00:00:00Z', endedBy: 'CUSTOMER', reason: 'DISSATISFIED' },
      { code: 'SECOND_DISSOLUTION', field: 'stage', value: 'DISSOLUTION' },
    ],
    [
      'a dissolution that nobody ended',
      'changeStages',
      { ...of, stage: 'DISSOLUTION', occurredAt: '2025-07-01T00:00:00Z' },
      { code: 'DISSOLUTION_UNFOUNDED', field: 'endedBy', value: '' },
    ],
    [
      'a rating outside its scale',
      'rateInteractions',
      { ...of, ratedAt: march, instrument: 'TONE', rater: 'CUSTOMER', value: 7 },
      { code: 'RATING_OUTSIDE_SCALE', field: 'value', value: '7' },
    ],
    [
      'an occasion on 31 February',
      'planOccasions',
      { contactId: 'api:bo', kind: 'BIRTHDAY', month: 2, day: 31 },
      { code: 'IMPOSSIBLE_DATE', field: 'day', value: '02-31' },
    ],
    [
      'a promise kept before it was made',
      'makePromises',
      { ...of, madeBy: 'SUPPLIER', madeAt: march, dueAt: march, keptAt: february },
      { code: 'PROMISE_KEPT_BEFORE_MADE', field: 'keptAt', value: february },
    ],
    [
      'an answer to a question that was not asked',
      'answerSurveys',
      { ...of, surveyId: 'api:survey', respondedAt: march, answers: [{ key: 'other', value: 1 }] },
      { code: 'UNKNOWN_QUESTION', field: 'answers', value: 'other' },
    ],
    [
      'an answer off its scale',
      'answerSurveys',
      { ...of, surveyId: 'api:survey', respondedAt: march, answers: [{ key: 'q', value: 11 }] },
      { code: 'ANSWER_OUTSIDE_SCALE', field: 'answers', value: 'q=11' },
    ],
    [
      'a referral that passes itself on',
      'referMatters',
      { ...of, id: 'api:referral', kind: 'COMPLAINT', department: 'Repairs', referredAt: march, parentReferralId: 'api:referral' },
      { code: 'CYCLIC_REFERRAL', field: 'parentReferralId', value: 'api:referral' },
    ],
    [
      'a campaign that ends before it starts',
      'runCampaigns',
      { name: 'C', kind: 'MARKETING', startsOn: '2025-02-02', endsOn: '2025-02-01' },
      { code: 'MOMENTS_OUT_OF_ORDER', field: 'endsOn', value: '2025-02-01' },
    ],
    [
      'a done action without its moment',
      'planActions',
      { ...of, practice: 'OCCASION', dueOn: '2025-03-01', state: 'DONE', plannedBy: 'HAND' },
      { code: 'ACTION_STATE_UNFOUNDED', field: 'state', value: 'DONE' },
    ],
    [
      'an id without a source',
      'recordContacts',
      { id: 'bo', accountId: 'api:north', name: 'Bo' },
      { code: 'INVALID_VALUE', field: 'id', value: 'bo' },
    ],
  ])('%s is refused with code, field, value and rule', async (_, mutation, fields, error) => {
    const { codes, results } = await write(mutation, [{ id: 'api:impossible', ...fields }]);
    expect(codes).toEqual([]);
    expect(results[0]).toMatchObject({ outcome: 'REJECTED', error });
    expect(results[0]!.error!.message).toMatch(/^\S.+\S\.$/);
  });
});
