import { describe, expect, test } from 'vitest';
import type { PhaseDays } from '../domain/deal-phase.js';
import { answerDueAt } from './answer-due-at.js';
import { duesOf } from './obligation-due.js';
import type { Due, DutyEvidence, ObligationRequest } from './obligation-due.js';
import { profileV1 } from './profile.js';

const OFFERED: PhaseDays = { PRE_DEAL: 100, OPERATIONAL: null, POST_DEAL: null };
const RUNNING: PhaseDays = { PRE_DEAL: 100, OPERATIONAL: 200, POST_DEAL: null };
const DELIVERED: PhaseDays = { PRE_DEAL: 100, OPERATIONAL: 200, POST_DEAL: 300 };

const request = (given: Partial<ObligationRequest> = {}): ObligationRequest => ({
  id: 'q',
  dealId: 'd',
  obligation: 'MALFUNCTION_REPLY',
  raisedDay: 310,
  dueDay: 311,
  settledDay: null,
  ...given,
});

function evidence(phaseDays: PhaseDays, given: Partial<DutyEvidence> = {}): DutyEvidence {
  const deals = [{ id: 'd', phaseDays, lostDay: null }];
  return { type: 'LONG_TERM', endedDay: null, deals, served: [], requests: [], ...given };
}

const named = (dues: readonly Due[]) => Object.fromEntries(dues.map(({ obligation, dueDay }) => [obligation, dueDay]));
const dues = (given: DutyEvidence, asOf: number) => named(duesOf(given, asOf, profileV1));

describe('what is due once', () => {
  test('falls due 30 days after the deal began, for a long-term relationship', () => {
    expect(dues(evidence(OFFERED), 100)).toEqual({
      COMPREHENSIVE_DATA: 130,
      OPTION_ASSESSMENT: 130,
      TECHNOLOGY_OUTLOOK: 130,
      SUPPORT_REQUIREMENTS: 130,
      COMPARABLE_PROJECTS: 130,
    });
  });

  test('follows the type and the phase', () => {
    expect(dues(evidence(OFFERED, { type: 'TRANSACTIONAL' }), 100)['COMPREHENSIVE_DATA']).toBe(114);
    expect(dues(evidence(RUNNING), 200)['TEST_STRATEGY']).toBe(260);
  });

  test('is not due before the phase, once it was served, or when the phase is over', () => {
    expect(dues(evidence(OFFERED), 99)).toEqual({});
    const served = [{ dealId: 'd', obligation: 'COMPREHENSIVE_DATA', day: 110 } as const];
    expect(dues(evidence(OFFERED, { served }), 110)).not.toHaveProperty('COMPREHENSIVE_DATA');
    expect(dues(evidence(OFFERED, { served }), 109)).toHaveProperty('COMPREHENSIVE_DATA');
    expect(dues(evidence(RUNNING), 250)).not.toHaveProperty('COMPREHENSIVE_DATA');
  });
});

describe('what has a cadence', () => {
  test('falls due again and again, counted from the last time', () => {
    const served = [210, 240].map((day) => ({ dealId: 'd', obligation: 'PROGRESS_REPORT', day }) as const);
    expect(dues(evidence(RUNNING), 205)['PROGRESS_REPORT']).toBe(230);
    expect(dues(evidence(RUNNING, { served }), 230)['PROGRESS_REPORT']).toBe(240);
    expect(dues(evidence(RUNNING, { served }), 250)['PROGRESS_REPORT']).toBe(270);
  });

  test('follows the type: every 14 days for a key account', () => {
    expect(dues(evidence(RUNNING, { type: 'DEDICATED_PERSONAL_ASSISTANCE' }), 205)['TECHNOLOGY_STATUS']).toBe(214);
  });

  test('is over with the operational phase', () => {
    expect(dues(evidence(DELIVERED), 300)).toEqual({});
  });
});

describe('what is asked for', () => {
  test('is due by request alone if it is an event or standing', () => {
    const requests = [request(), request({ id: 'p', obligation: 'SPARE_PARTS', dueDay: 320 })];
    expect(dues(evidence(DELIVERED, { requests }), 310)).toEqual({ MALFUNCTION_REPLY: 311, SPARE_PARTS: 320 });
  });

  test('is due until it is answered or withdrawn, and not before it is raised', () => {
    const requests = [request({ settledDay: 315 })];
    expect(dues(evidence(DELIVERED, { requests }), 309)).toEqual({});
    expect(dues(evidence(DELIVERED, { requests }), 314)).toEqual({ MALFUNCTION_REPLY: 311 });
    expect(dues(evidence(DELIVERED, { requests }), 315)).toEqual({});
  });

  test('lapses half a year after its due day', () => {
    const requests = [request()];
    expect(dues(evidence(DELIVERED, { requests }), 311 + 180)).toEqual({ MALFUNCTION_REPLY: 311 });
    expect(dues(evidence(DELIVERED, { requests }), 311 + 181)).toEqual({});
  });

  test('stays due when the deal goes on to the next phase, and stands beside what is due unasked', () => {
    const requests = [request({ obligation: 'PROGRESS_REPORT', raisedDay: 290, dueDay: 292 })];
    expect(duesOf(evidence(DELIVERED, { requests }), 300, profileV1)).toEqual([
      { dealId: 'd', obligation: 'PROGRESS_REPORT', dueDay: 292, requestId: 'q' },
    ]);
    expect(duesOf(evidence(RUNNING, { requests }), 295, profileV1).filter(({ obligation }) => obligation === 'PROGRESS_REPORT')).toEqual([
      { dealId: 'd', obligation: 'PROGRESS_REPORT', dueDay: 230, requestId: null },
      { dealId: 'd', obligation: 'PROGRESS_REPORT', dueDay: 292, requestId: 'q' },
    ]);
  });

  test('is due without a deal, but not in a phase that its deal has not reached', () => {
    expect(dues(evidence(OFFERED, { requests: [request()] }), 310)).not.toHaveProperty('MALFUNCTION_REPLY');
    expect(dues(evidence(OFFERED, { requests: [request({ dealId: null })] }), 310)['MALFUNCTION_REPLY']).toBe(311);
  });

  test('is due at its own date, else after the target of the type', () => {
    const raisedAt = Date.parse('2025-03-03T10:00:00Z');
    const hours = (count: number): number => raisedAt + count * 3_600_000;
    expect(answerDueAt(raisedAt, hours(3), 'COMMUNITY', profileV1)).toBe(hours(3));
    expect(answerDueAt(raisedAt, null, 'COMMUNITY', profileV1)).toBe(hours(72));
    expect(answerDueAt(raisedAt, raisedAt, 'DEDICATED_PERSONAL_ASSISTANCE', profileV1)).toBe(hours(8));
  });
});

describe('nothing is due', () => {
  test('in a lost deal or an ended relationship', () => {
    const lost = [{ id: 'd', phaseDays: OFFERED, lostDay: 120 }];
    const requests = [request({ obligation: 'COMPREHENSIVE_DATA', raisedDay: 110, dueDay: 111 })];
    expect(dues(evidence(OFFERED, { deals: lost, requests }), 119)).toHaveProperty('COMPREHENSIVE_DATA');
    expect(dues(evidence(OFFERED, { deals: lost, requests }), 120)).toEqual({});
    expect(dues(evidence(OFFERED, { endedDay: 120 }), 119)).toHaveProperty('COMPREHENSIVE_DATA');
    expect(dues(evidence(OFFERED, { endedDay: 120, requests: [request({ dealId: null })] }), 400)).toEqual({});
  });
});
