import * as fc from 'fast-check';
import type { Instant } from '../../server/src/domain/calendar.js';
import { calendarDateOf } from '../../server/src/domain/calendar.js';
import { Channel, ContactOutcome } from '../../server/src/domain/channel.js';
import { DealPhase } from '../../server/src/domain/deal-phase.js';
import { ComplaintCategory, DealOutcome, Rater } from '../../server/src/domain/judgement.js';
import { LifecycleStage } from '../../server/src/domain/lifecycle-stage.js';
import { Obligation } from '../../server/src/domain/obligation.js';
import type { AnyRecord, RecordKind } from '../../server/src/domain/record/record-kind.js';
import { RelationshipType } from '../../server/src/domain/relationship-type.js';
import { TRUST_STREAMS } from '../../server/src/domain/stream.js';
import { activities, few, maybe, oneOf, QUESTIONS, share } from './arriving-activities.js';

const DAY = 86_400_000;

/** What happens to the record store, or the time that passes, between two catch-ups. */
export type Arrival =
  | { readonly does: 'WRITE'; readonly records: readonly AnyRecord[] }
  | { readonly does: 'DELETE'; readonly kind: RecordKind; readonly id: string }
  | { readonly does: 'PASS'; readonly milliseconds: number }
  | { readonly does: 'CATCH_UP' };

/** The records that every run begins with: what the others refer to. */
export function groundwork(): AnyRecord[] {
  return [
    { kind: 'businessUnit', record: { id: 'run:unit', name: 'Unit' } },
    { kind: 'agent', record: { id: 'run:agent1', name: 'Ann', team: 'North' } },
    { kind: 'agent', record: { id: 'run:agent2', name: 'Bo' } },
    { kind: 'account', record: { id: 'run:account1', name: 'Alpha' } },
    { kind: 'contact', record: { id: 'run:contact1', accountId: 'run:account1', name: 'Cleo' } },
    ...[1, 2].map((number): AnyRecord => ({
      kind: 'survey',
      record: { id: `run:survey${number}`, name: 'Survey', openedOn: '2025-01-01', items: [...QUESTIONS] },
    })),
    { kind: 'campaign', record: { id: 'run:campaign1', name: 'Campaign', kind: 'MARKETING', startsOn: '2025-01-01' } },
    { kind: 'relationship', record: { id: 'run:relationship1', accountId: 'run:account1', businessUnitId: 'run:unit' } },
    {
      kind: 'relationship',
      record: { id: 'run:relationship2', accountId: 'run:account1', businessUnitId: 'run:unit', ownerId: 'run:agent1' },
    },
  ];
}

/** Any course of arrivals around a moment: new, corrected, moved and deleted records, late ones, ones ahead of their time, and time itself. */
export function arrivals(around: Instant): fc.Arbitrary<Arrival[]> {
  const hour = fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: -400 * 24, max: 0 }) },
    { weight: 3, arbitrary: fc.integer({ min: -20 * 24, max: 40 * 24 }) },
  );
  const moment = hour.map((hours) => around + hours * 3_600_000);
  const date = moment.map((instant) => calendarDateOf(Math.floor(instant / DAY)));
  const relationshipId = few('relationship', 2);
  const common = { relationshipId, agentId: maybe(few('agent', 2)) };
  const kinds = {
    agent: fc.record({ id: few('agent', 2), name: fc.constant('Cy'), team: maybe(fc.constantFrom('North', 'South')) }),
    account: fc.record({
      id: fc.constant('run:account1'),
      name: fc.constantFrom('Alpha', 'Beta'),
      segment: maybe(fc.constantFrom('A', 'B')),
    }),
    relationship: fc.record({
      id: relationshipId,
      accountId: fc.constant('run:account1'),
      businessUnitId: fc.constant('run:unit'),
      ownerId: maybe(few('agent', 2)),
      startedOn: maybe(date),
      endedOn: maybe(date),
    }),
    typeChange: fc.record({ id: few('type', 3), relationshipId, type: oneOf(RelationshipType), since: date }),
    stageChange: fc.record({ id: few('stage', 3), relationshipId, stage: oneOf(LifecycleStage), occurredAt: moment }).map((change) => ({
      ...change,
      endedBy: change.stage === 'DISSOLUTION' ? ('CUSTOMER' as const) : null,
      reason: change.stage === 'DISSOLUTION' ? ('DISSATISFIED' as const) : null,
    })),
    deal: fc.record({
      id: few('deal', 2),
      ...common,
      preDealOn: maybe(date),
      operationalOn: maybe(date),
      postDealOn: maybe(date),
      closedOn: maybe(date),
      outcome: maybe(oneOf(DealOutcome)),
      amount: maybe(fc.constantFrom(0.1, 0.2, 700)),
      margin: maybe(share),
      renewalDueOn: maybe(date),
      renewedOn: maybe(date),
    }),
    interaction: fc.record({
      id: few('interaction', 6),
      ...common,
      occurredAt: moment,
      channel: oneOf(Channel),
      direction: fc.constantFrom('INBOUND' as const, 'OUTBOUND' as const),
      isHuman: fc.boolean(),
      phase: maybe(oneOf(DealPhase)),
      contactOutcome: maybe(oneOf(ContactOutcome)),
    }),
    request: fc.record({
      id: few('request', 3),
      ...common,
      raisedAt: moment,
      dueAt: maybe(moment),
      withdrawnAt: maybe(moment),
      channel: oneOf(Channel),
      obligation: maybe(oneOf(Obligation)),
    }),
    response: fc.record({
      id: few('response', 4),
      ...common,
      dealId: maybe(few('deal', 2)),
      requestId: maybe(few('request', 3)),
      respondedAt: moment,
      channel: oneOf(Channel),
      obligation: maybe(oneOf(Obligation)),
      quality: maybe(share),
      completeness: maybe(share),
      rater: maybe(oneOf(Rater)),
    }),
    promise: fc.record({
      id: few('promise', 3),
      ...common,
      madeBy: fc.constantFrom('SUPPLIER' as const, 'CUSTOMER' as const),
      madeAt: moment,
      dueAt: moment,
      keptAt: maybe(moment),
      announcedAt: maybe(moment),
    }),
    rating: fc.record({
      id: few('rating', 6),
      ...common,
      interactionId: maybe(few('interaction', 6)),
      ratedAt: moment,
      instrument: fc.constantFrom('TONE' as const, 'CSAT' as const, 'ATTRIBUTE_ITEM' as const),
      stream: maybe(fc.constantFrom(...TRUST_STREAMS)),
      rater: oneOf(Rater),
      channel: maybe(oneOf(Channel)),
      value: share,
    }),
    case: fc.record({
      id: few('case', 2),
      ...common,
      kind: fc.constant('COMPLAINT' as const),
      category: maybe(oneOf(ComplaintCategory)),
      severity: fc.integer({ min: 1, max: 3 }),
      isJustified: maybe(fc.boolean()),
      openedAt: moment,
      dueAt: maybe(moment),
      acknowledgedAt: maybe(moment),
      resolvedAt: maybe(moment),
      confirmedAt: maybe(moment),
      cause: maybe(fc.constantFrom('Seal', 'Firmware')),
    }),
    ...activities(moment, date, common),
  } as const;
  const record = fc.oneof(
    ...Object.entries(kinds).map(([kind, shape]) => shape.map((one): AnyRecord => ({ kind, record: one }) as AnyRecord)),
  );
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.array(record, { minLength: 3, maxLength: 20 }).map((records): Arrival => ({ does: 'WRITE', records })) },
      { weight: 2, arbitrary: record.map((one): Arrival => ({ does: 'DELETE', kind: one.kind, id: one.record.id })) },
      {
        weight: 2,
        arbitrary: fc.integer({ min: 1, max: 15 * 24 }).map((hours): Arrival => ({ does: 'PASS', milliseconds: hours * 3_600_000 })),
      },
      { weight: 4, arbitrary: fc.constant<Arrival>({ does: 'CATCH_UP' }) },
    ),
    { minLength: 3, maxLength: 14 },
  );
}
