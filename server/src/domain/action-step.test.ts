import { describe, expect, test } from 'vitest';
import { takeStep } from './action-step.js';
import type { ActionRecord } from './record/action.js';

const PLANNED: ActionRecord = {
  id: 'crm:rule:sale:d',
  relationshipId: 'crm:r',
  practice: 'SALE_FOLLOW_UP',
  contactId: 'crm:bo',
  ownerId: 'crm:ann',
  dueOn: '2026-05-09',
  state: 'PLANNED',
  plannedBy: 'RULE',
  rule: 'SALE',
  reason: 'The deal was won.',
  dealId: 'crm:d',
};
const DONE = { does: 'COMPLETE', doneAt: 5, promise: null, nextOn: null } as const;
const own = { id: 'crm:rule:sale:d', relationshipId: 'crm:r', practice: 'SALE_FOLLOW_UP', dueOn: '2026-05-09', plannedBy: 'RULE' };

describe('an action that is done', () => {
  test('has its moment, outcome and cost; what was promised and what is next come of it', () => {
    const step = {
      ...DONE,
      outcome: 'WELCOMED',
      cost: 12,
      promise: { dueAt: 9, subject: 'Prices', isCallBack: true },
      nextOn: '2026-08-09',
    } as const;
    expect(takeStep(PLANNED, step, 7)).toEqual([
      { kind: 'action', record: { ...own, state: 'DONE', doneAt: 5, movedToOn: null, outcome: 'WELCOMED', cost: 12 } },
      {
        kind: 'promise',
        record: {
          id: 'crm:promise:rule:sale:d',
          relationshipId: 'crm:r',
          dealId: 'crm:d',
          agentId: 'crm:ann',
          madeBy: 'SUPPLIER',
          madeAt: 5,
          dueAt: 9,
          subject: 'Prices',
          isCallBack: true,
        },
      },
      {
        kind: 'action',
        record: expect.objectContaining({
          id: 'crm:next:rule:sale:d:2026-08-09',
          dueOn: '2026-08-09',
          state: 'PLANNED',
          plannedBy: 'HAND',
          rule: null,
          contactId: 'crm:bo',
          dealId: 'crm:d',
        }),
      },
    ]);
  });

  test('keeps its moment when it is told again without one, and was done now when none is known', () => {
    const doneAt = (action: ActionRecord) => takeStep(action, { ...DONE, doneAt: null }, 7);
    expect(doneAt({ ...PLANNED, state: 'DONE', doneAt: 3 })).toMatchObject([{ record: { doneAt: 3 } }]);
    expect(doneAt(PLANNED)).toMatchObject([{ record: { doneAt: 7 } }]);
  });

  test('may have been skipped, but not moved', () => {
    expect(takeStep({ ...PLANNED, state: 'SKIPPED' }, DONE, 7)).toMatchObject([{ record: { state: 'DONE' } }]);
    expect(takeStep({ ...PLANNED, state: 'MOVED', movedToOn: '2026-05-20' }, DONE, 7)).toMatchObject({
      code: 'ACTION_NOT_OPEN',
      value: 'MOVED',
    });
  });
});

describe('an action that is moved', () => {
  const move = { does: 'MOVE', toOn: '2026-05-20' } as const;

  test('is due on the new day as an action of its own, because of the same', () => {
    expect(takeStep(PLANNED, move, 7)).toMatchObject([
      { record: { ...own, state: 'MOVED', movedToOn: '2026-05-20' } },
      {
        record: {
          id: 'crm:moved:rule:sale:d:2026-05-20',
          dueOn: '2026-05-20',
          state: 'PLANNED',
          rule: 'SALE',
          dealId: 'crm:d',
          plannedBy: 'RULE',
        },
      },
    ]);
  });

  test('makes no second one when it is moved there again, and goes nowhere else', () => {
    const moved = { ...PLANNED, state: 'MOVED', movedToOn: '2026-05-20' } as const;
    expect(takeStep(moved, move, 7)).toMatchObject([{ record: { state: 'MOVED' } }]);
    expect(takeStep(moved, { ...move, toOn: '2026-05-21' }, 7)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(takeStep(PLANNED, { ...move, toOn: '2026-05-09' }, 7)).toMatchObject({ code: 'ACTION_NOT_OPEN', field: 'toOn' });
  });

  test('has an id that fits, however long its own is', () => {
    const [, next] = takeStep({ ...PLANNED, id: `crm:${'x'.repeat(187)}` }, move, 7) as readonly {
      readonly record: { readonly id: string };
    }[];
    expect(next!.record.id).toHaveLength(191);
    expect(next!.record.id).toMatch(/^crm:moved:x+:2026-05-20$/);
  });
});

test('only what is planned is skipped', () => {
  expect(takeStep(PLANNED, { does: 'SKIP', note: 'No time' }, 7)).toMatchObject([{ record: { state: 'SKIPPED', note: 'No time' } }]);
  expect(takeStep({ ...PLANNED, state: 'DONE', doneAt: 3 }, { does: 'SKIP' }, 7)).toMatchObject({
    code: 'ACTION_NOT_OPEN',
    field: 'state',
    value: 'DONE',
  });
});
