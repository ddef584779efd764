import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { ACTIVITIES, MOMENT } from '../records/activity-fixture.js';
import { interaction, relationshipWorld } from '../records/record-fixture.js';

const relationshipId = 'w:r1';

/** One record of every kind, about the first of two relationships: it lies in the region `odd`, the other in `even`. */
export const WORLD: readonly AnyRecord[] = [
  ...relationshipWorld('w', 2),
  { kind: 'contact', record: { id: 'w:c', accountId: 'w:a1', name: 'Clara', role: 'Buyer', preferredChannel: 'EMAIL', hasConsent: true } },
  { kind: 'typeChange', record: { id: 'w:tc', relationshipId, type: 'LONG_TERM', since: '2025-01-01' } },
  {
    kind: 'deal',
    record: { id: 'w:d1', relationshipId, name: 'Pumps', preDealOn: '2025-01-01', operationalOn: '2025-03-01', amount: 100 },
  },
  interaction({ id: 'w:i1', relationshipId, dealId: 'w:d1', contactId: 'w:c', agentId: 'w:agent', occurredAt: MOMENT }),
  {
    kind: 'request',
    record: {
      id: 'w:q',
      relationshipId,
      dealId: 'w:d1',
      contactId: 'w:c',
      raisedAt: MOMENT,
      channel: 'EMAIL',
      obligation: 'PROGRESS_REPORT',
    },
  },
  {
    kind: 'response',
    record: {
      id: 'w:s',
      relationshipId,
      requestId: 'w:q',
      dealId: 'w:d1',
      agentId: 'w:agent',
      respondedAt: MOMENT + 3_600_000,
      channel: 'EMAIL',
      obligation: 'PROGRESS_REPORT',
      quality: 0.9,
      completeness: 0.8,
      rater: 'CUSTOMER',
    },
  },
  {
    kind: 'promise',
    record: {
      id: 'w:pr',
      relationshipId,
      requestId: 'w:q',
      madeBy: 'SUPPLIER',
      madeAt: MOMENT,
      dueAt: MOMENT + 1000,
      keptAt: MOMENT + 500,
    },
  },
  {
    kind: 'rating',
    record: { id: 'w:ra', relationshipId, interactionId: 'w:i1', ratedAt: MOMENT, instrument: 'TONE', rater: 'CUSTOMER', value: 1 },
  },
  ...ACTIVITIES,
];

/** The id of one record of each kind that is read by its id. */
export const ID_OF_KIND = {
  account: 'w:a1',
  agent: 'w:agent',
  contact: 'w:c',
  occasion: 'w:o1',
  interest: 'w:t1',
  information: 'w:n1',
  membership: 'w:m1',
  prospect: 'w:p1',
  keyPerson: 'w:k1',
  survey: 'w:s1',
  campaign: 'w:g1',
  typeChange: 'w:tc',
  deal: 'w:d1',
  interaction: 'w:i1',
  request: 'w:q',
  response: 'w:s',
  promise: 'w:pr',
  rating: 'w:ra',
  case: 'w:e1',
  investigation: 'w:v1',
  referral: 'w:f1',
  surveyInvitation: 'w:y1',
  surveyResponse: 'w:x1',
  campaignMember: 'w:b1',
  action: 'w:z1',
  qualityReview: 'w:q1',
} as const;
