import { expect, test } from 'vitest';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { startInstance, temporaryFolder } from './profile-instance.js';

/** Everybody asks on the 28th of September 2025. */
const ASKED =
  '{ reviewsDue { totalCount nodes { relationship { id } dueOn isSet isOverdue daysOverdue latestReview { seen decided reviewedOn } } } soon: reviewsDue(withinDays: 60) { totalCount } }';

function reviewed(key: string, type: 'LONG_TERM' | 'TRANSACTIONAL', reviews: readonly (readonly [string, string | null])[]): AnyRecord[] {
  const id = `t:${key}`;
  return [
    { kind: 'account', record: { id: `t:account-${key}`, name: key, segment: key === 'b' ? 'SMB' : 'ENTERPRISE' } },
    {
      kind: 'relationship',
      record: { id, accountId: `t:account-${key}`, businessUnitId: 't:unit', startedOn: '2025-01-01' },
    },
    { kind: 'typeChange', record: { id: `${id}-type`, relationshipId: id, type, since: '2025-01-01' } },
    ...reviews.map(([reviewedOn, nextDueOn]): AnyRecord => ({
      kind: 'qualityReview',
      record: {
        id: `${id}-${reviewedOn}`,
        relationshipId: id,
        reviewedOn,
        seen: `Seen on ${reviewedOn}.`,
        decided: 'A weekly call.',
        nextDueOn,
      },
    })),
  ];
}

test('reviews are due on the day that was set, else after the cadence of the type', async () => {
  const records = await freshRecordStore();
  await records.writeRecords([
    { kind: 'businessUnit', record: { id: 't:unit', name: 'Unit' } },
    ...reviewed('a', 'LONG_TERM', [
      ['2025-03-01', '2025-04-01'],
      ['2025-06-01', null],
    ]), // 90 days after the 1st of June: the 30th of August
    ...reviewed('b', 'LONG_TERM', [['2025-06-01', '2025-09-28']]), // due today
    ...reviewed('c', 'LONG_TERM', [['2025-09-01', '2025-11-01']]), // in 34 days
    ...reviewed('d', 'TRANSACTIONAL', [['2025-01-10', null]]), // never
    ...reviewed('e', 'LONG_TERM', []), // never reviewed
  ]);
  const instance = await startInstance(records, await temporaryFolder());
  const { data, codes } = await instance.ask(ASKED);
  expect(codes).toEqual([]);
  expect(data).toEqual({
    reviewsDue: {
      totalCount: 2,
      nodes: [
        {
          relationship: { id: 't:a' },
          dueOn: '2025-08-30',
          isSet: false,
          isOverdue: true,
          daysOverdue: 29, // 30 August to 28 September
          latestReview: { seen: 'Seen on 2025-06-01.', decided: 'A weekly call.', reviewedOn: '2025-06-01' },
        },
        {
          relationship: { id: 't:b' },
          dueOn: '2025-09-28',
          isSet: true,
          isOverdue: false,
          daysOverdue: 0,
          latestReview: { seen: 'Seen on 2025-06-01.', decided: 'A weekly call.', reviewedOn: '2025-06-01' },
        },
      ],
    },
    soon: { totalCount: 3 },
  });
  const scoped = await instance.ask<{
    readonly reviewsDue: { readonly nodes: readonly { readonly relationship: { readonly id: string } }[] };
  }>(ASKED, {
    scope: { segment: ['SMB'] },
  });
  expect(scoped.data.reviewsDue.nodes.map(({ relationship }) => relationship.id)).toEqual(['t:b']);
  expect((await instance.ask('{ reviewsDue(withinDays: 400) { totalCount } }')).codes).toEqual(['BAD_USER_INPUT']);
});
