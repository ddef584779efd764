import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommunicationMode } from '../domain/channel.js';
import { Rater } from '../domain/judgement.js';
import { Obligation } from '../domain/obligation.js';
import { RelationshipType } from '../domain/relationship-type.js';
import { membersOf } from '../domain/words.js';
import type { ObligationRequest, ObligedDeal } from './obligation-due.js';
import type { JudgedResponse } from './obligation-judgement.js';
import { obligationsOfDeal, obligationsOfRelationship } from './obligation-state.js';
import type { ObligationEvidence, ObligationState } from './obligation-state.js';
import { profileV1 } from './profile.js';

const OBLIGATIONS = membersOf(Obligation);

const response = (given: Partial<JudgedResponse> = {}): JudgedResponse => ({
  dealId: 'd',
  obligation: 'PROGRESS_REPORT',
  day: 210,
  mode: 'WRITTEN',
  quality: null,
  completeness: null,
  rater: null,
  ...given,
});
const deal = (id: string, operational: number | null): ObligedDeal => ({
  id,
  phaseDays: { PRE_DEAL: 100, OPERATIONAL: operational, POST_DEAL: null },
  lostDay: null,
});
const evidence = (given: Partial<ObligationEvidence> = {}): ObligationEvidence => ({
  type: 'LONG_TERM',
  endedDay: null,
  deals: [deal('d', 200)],
  served: [],
  requests: [],
  ...given,
});
const stateOf = (given: ObligationEvidence, obligation: Obligation, asOf: number): ObligationState =>
  obligationsOfRelationship(given, asOf, profileV1)[OBLIGATIONS.indexOf(obligation)]!;

describe('one obligation', () => {
  test('is overdue from the day after its due day on', () => {
    expect(stateOf(evidence(), 'PROGRESS_REPORT', 230)).toMatchObject({ due: true, dueDay: 230, overdue: false, answered: false });
    expect(stateOf(evidence(), 'PROGRESS_REPORT', 231)).toMatchObject({ due: true, dueDay: 230, overdue: true });
  });

  test('has no figures without judgements, whether it was answered or not', () => {
    const given = evidence({ served: [response()] });
    expect(stateOf(given, 'PROGRESS_REPORT', 220)).toMatchObject({ answered: true, answeredDay: 210, quality: null, completeness: null });
    expect(stateOf(given, 'TEST_STRATEGY', 220)).toMatchObject({ answered: false, answeredDay: null, quality: null });
  });

  test('has the mean of its judgements, decayed and weighed by rater', () => {
    const served = [
      response({ day: 210, quality: 1, rater: 'CUSTOMER' }),
      response({ day: 390, quality: 0.2, rater: 'SELF', mode: 'PHONE' }),
    ];
    const { quality, completeness, byMode } = stateOf(evidence({ served }), 'PROGRESS_REPORT', 390);
    expect(quality?.mean).toBeCloseTo((0.5 * 1 + 0.25 * 0.2) / 0.75, 12);
    expect(quality?.n).toBe(2);
    expect(completeness).toBeNull();
    expect(byMode.map(({ mode, responses, raters }) => [mode, responses, raters])).toEqual([
      ['FACE_TO_FACE', 0, []],
      ['PHONE', 1, ['SELF']],
      ['WRITTEN', 1, ['CUSTOMER']],
      ['DIGITAL', 0, []],
    ]);
    expect(byMode[1]?.quality?.mean).toBeCloseTo(0.2, 12);
    expect(byMode[2]?.quality).toMatchObject({ mean: 1, high: 1, n: 1 });
    expect(byMode[3]?.quality).toBeNull();
  });
});

describe('several deals', () => {
  const served = [response({ dealId: 'd', day: 290, quality: 1 }), response({ dealId: 'e', day: 220, quality: 0 })];
  const both = evidence({ deals: [deal('d', 200), deal('e', 200), deal('f', null)], served });

  test('the most urgent one decides what is due; the figures are pooled', () => {
    const state = stateOf(both, 'PROGRESS_REPORT', 295);
    expect(state).toMatchObject({ dueDay: 250, overdue: true, answered: true, answeredDay: 290 });
    expect(state.quality?.n).toBe(2);
    const ofDeal = (deal: string) =>
      obligationsOfDeal(both, deal, 295, profileV1).find(({ obligation }) => obligation === 'PROGRESS_REPORT');
    expect(ofDeal('d')).toMatchObject({ dueDay: 320, overdue: false, answered: true });
    expect(ofDeal('f')).toMatchObject({ due: false, answered: false });
  });

  test('only what was answered in each that reached the phase is answered', () => {
    const one = evidence({ deals: both.deals, served: served.slice(0, 1) });
    expect(stateOf(one, 'PROGRESS_REPORT', 295).answered).toBe(false);
    expect(stateOf(both, 'COMPREHENSIVE_DATA', 295).answered).toBe(false);
  });

  test('a lost one counts no longer', () => {
    const lost = { ...deal('e', 200), lostDay: 280 };
    const state = stateOf(evidence({ deals: [deal('d', 200), lost], served }), 'PROGRESS_REPORT', 295);
    expect(state).toMatchObject({ dueDay: 320, answered: true });
    expect(state.quality).toMatchObject({ mean: 1, n: 1 });
  });
});

const day = fc.integer({ min: 0, max: 500 });
const dayOrNull = fc.option(day, { nil: null });
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const dealId = fc.constantFrom('d', 'e');
const obligation = fc.constantFrom(...OBLIGATIONS);
const anyDeal = (id: string): fc.Arbitrary<ObligedDeal> =>
  fc.record({
    id: fc.constant(id),
    phaseDays: fc.record({ PRE_DEAL: dayOrNull, OPERATIONAL: dayOrNull, POST_DEAL: dayOrNull }),
    lostDay: dayOrNull,
  });
const anyResponse: fc.Arbitrary<JudgedResponse> = fc.record({
  dealId,
  obligation,
  day,
  mode: fc.constantFrom(...membersOf(CommunicationMode)),
  quality: share,
  completeness: share,
  rater: fc.option(fc.constantFrom(...membersOf(Rater)), { nil: null }),
});
const anyRequest: fc.Arbitrary<ObligationRequest> = fc.record({
  id: fc.uuid(),
  dealId: fc.option(dealId, { nil: null }),
  obligation,
  raisedDay: day,
  dueDay: day,
  settledDay: dayOrNull,
});
const anyEvidence: fc.Arbitrary<ObligationEvidence> = fc.record({
  type: fc.constantFrom(...membersOf(RelationshipType)),
  endedDay: dayOrNull,
  deals: fc.tuple(anyDeal('d'), anyDeal('e')),
  served: fc.array(anyResponse, { maxLength: 30 }),
  requests: fc.array(anyRequest, { maxLength: 10 }),
});

describe('whatever happened', () => {
  const holds = (law: (given: ObligationEvidence, states: readonly ObligationState[], asOf: number) => void): void => {
    fc.assert(fc.property(anyEvidence, day, (given, asOf) => law(given, obligationsOfRelationship(given, asOf, profileV1), asOf)));
  };

  test('all 18 are told in order; overdue is due, and due has a day', () => {
    holds((_, states, asOf) => {
      expect(states.map((state) => state.obligation)).toEqual(OBLIGATIONS);
      for (const { due, dueDay, overdue } of states) {
        expect(due).toBe(dueDay !== null);
        expect(overdue).toBe(dueDay !== null && dueDay < asOf);
      }
    });
  });

  test('another response makes nothing overdue that was not, nor due earlier, nor unanswered', () => {
    fc.assert(
      fc.property(anyEvidence, anyResponse, day, (given, added, asOf) => {
        const before = obligationsOfRelationship(given, asOf, profileV1);
        const after = obligationsOfRelationship({ ...given, served: [...given.served, added] }, asOf, profileV1);
        before.forEach((state, index) => {
          expect(after[index]!.dueDay ?? Infinity).toBeGreaterThanOrEqual(state.dueDay ?? Infinity);
          expect(Number(after[index]!.overdue)).toBeLessThanOrEqual(Number(state.overdue));
          expect(Number(after[index]!.answered)).toBeGreaterThanOrEqual(Number(state.answered));
        });
      }),
    );
  });

  test('nothing about a phase that no running deal has reached is due or answered, but for requests about no deal', () => {
    holds((given, states, asOf) => {
      for (const state of states) {
        const { phase, due, answered, answeredDay, obligation: name } = state;
        const running = given.deals.filter(({ lostDay }) => lostDay === null || lostDay > asOf);
        const isReached = running.some(({ phaseDays }) => (phaseDays[phase] ?? Infinity) <= asOf);
        const isAskedOfNoDeal = given.requests.some((request) => request.dealId === null && request.obligation === name);
        expect(state.reached).toBe(isReached);
        if (isReached) continue;
        expect(answered).toBe(false);
        expect(due && !isAskedOfNoDeal).toBe(false);
        expect(running.length === 0 ? answeredDay : null).toBeNull();
      }
    });
  });

  test('means lie in their ranges, and the modes hold every response and judgement', () => {
    holds((given, states, asOf) => {
      for (const { quality, completeness, byMode, obligation: name } of states) {
        for (const figure of [quality, completeness]) {
          if (figure === null) continue;
          expect(figure.low).toBeLessThanOrEqual(figure.mean + 1e-12);
          expect(figure.high).toBeGreaterThanOrEqual(figure.mean - 1e-12);
        }
        expect(byMode.reduce((sum, mode) => sum + (mode.quality?.n ?? 0), 0)).toBe(quality?.n ?? 0);
        const givenHere = given.served.filter((one) => one.obligation === name && one.day <= asOf);
        expect(byMode.reduce((sum, mode) => sum + mode.responses, 0)).toBeLessThanOrEqual(givenHere.length);
      }
    });
  });

  test('the order of the records does not matter', () => {
    holds((given, states, asOf) => {
      const turned = { ...given, deals: given.deals.toReversed(), requests: given.requests.toReversed() };
      expect(obligationsOfRelationship(turned, asOf, profileV1)).toEqual(states);
    });
  });
});
