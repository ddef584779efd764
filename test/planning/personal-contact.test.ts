import { describe, expect, test } from 'vitest';
import { calendarDateOf } from '../../server/src/domain/calendar.js';
import { at, plan } from './plan-of.js';

describe('a personal contact is planned', () => {
  const promise = {
    id: 'crm:p',
    relationshipId: 'crm:r',
    agentId: 'crm:cy',
    madeBy: 'SUPPLIER' as const,
    madeAt: at('2026-05-01'),
    dueAt: at('2026-05-04'),
    isCallBack: true,
    subject: 'Prices',
  };

  test('by a promise to call back, for who gave it; kept, the call was made', () => {
    const { planned } = plan({ callBacks: [promise] }, '2026-05-01');
    expect(planned).toMatchObject([
      {
        id: 'crm:rule:call-back:p',
        practice: 'PERSONAL_CONTACT',
        dueOn: '2026-05-04',
        ownerId: 'crm:cy',
        promiseId: 'crm:p',
        reason: 'To be called by 2026-05-04 was promised on 2026-05-01: Prices.',
      },
    ]);
    const kept = { ...promise, keptAt: at('2026-05-03') };
    expect(plan({ callBacks: [kept], actions: planned }, '2026-05-03').settled).toMatchObject([
      { state: 'DONE', doneAt: at('2026-05-03') },
    ]);
    expect(plan({ callBacks: [kept] }, '2026-05-03').planned).toEqual([]);
  });

  test('when the customer found nobody, once until somebody is in touch', () => {
    const missed = (id: string, date: string) => ({
      id,
      relationshipId: 'crm:r',
      contactId: 'crm:bo',
      occurredAt: at(date),
      channel: 'PHONE_CALL' as const,
      direction: 'INBOUND' as const,
      isHuman: false,
      contactOutcome: 'MISSED' as const,
    });
    const missedContacts = [missed('crm:m1', '2026-05-01'), missed('crm:m2', '2026-05-02')];
    const { planned } = plan({ missedContacts }, '2026-05-02');
    expect(planned).toMatchObject([{ id: 'crm:rule:missed-contact:m1', dueOn: '2026-05-02', contactId: 'crm:bo' }]);
    expect(plan({ missedContacts, touchedAt: at('2026-05-03'), actions: planned }, '2026-05-03').settled).toMatchObject([
      { state: 'SKIPPED' },
    ]);
  });

  test('when an operational customer hears nothing for longer than the cadence', () => {
    const deals = [{ id: 'crm:d', relationshipId: 'crm:r', operationalOn: '2026-03-01' }];
    const typeChanges = [{ id: 'crm:t', relationshipId: 'crm:r', type: 'DEDICATED_PERSONAL_ASSISTANCE' as const, since: '2026-02-25' }];
    // informed on 1 May, silent for more than 14 days on 16 May
    const silent = { deals, typeChanges, informedAt: at('2026-05-01') };
    expect(plan(silent, '2026-05-15').planned.map(({ rule }) => rule)).toEqual(['CADENCE']);
    const { planned } = plan(silent, '2026-05-16');
    expect(planned.find(({ rule }) => rule === 'SILENCE')).toMatchObject({
      id: 'crm:rule:silence:r:2026-05-01',
      dueOn: '2026-05-16',
      reason: 'Not informed since 2026-05-01 in the operational phase; DEDICATED_PERSONAL_ASSISTANCE asks for it every 14 days.',
    });
    const informed = plan({ ...silent, informedAt: at('2026-05-17'), actions: planned }, '2026-05-17');
    expect(informed.settled).toMatchObject([{ id: 'crm:rule:silence:r:2026-05-01', state: 'SKIPPED' }]);
    expect(calendarDateOf(informed.nextDay!)).toBe('2026-06-01');
  });

  test('when a resolved case is not confirmed', () => {
    const one = {
      id: 'crm:c',
      relationshipId: 'crm:r',
      kind: 'FAULT' as const,
      severity: 2,
      openedAt: at('2026-05-01'),
      resolvedAt: at('2026-05-05'),
      contactId: 'crm:bo',
    };
    const { planned } = plan({ resolvedCases: [one] }, '2026-05-05');
    expect(planned).toMatchObject([
      {
        dueOn: '2026-05-08',
        caseId: 'crm:c',
        contactId: 'crm:bo',
        reason: 'A FAULT was resolved on 2026-05-05, and the customer has not confirmed it.',
      },
    ]);
    expect(plan({ resolvedCases: [{ ...one, confirmedAt: at('2026-05-06') }], actions: planned }, '2026-05-06').settled).toMatchObject([
      { state: 'SKIPPED' },
    ]);
  });
});
