import { expect, test } from 'vitest';
import { timelineMonths, type TimelineItem } from './timeline-months.ts';

const call = (occurredAt: string): TimelineItem => ({ __typename: 'Interaction', occurredAt, mode: 'PHONE' });
const mail = (occurredAt: string): TimelineItem => ({ __typename: 'Interaction', occurredAt, mode: 'WRITTEN' });
const move = (at: string): TimelineItem => ({ __typename: 'StageChange', at });
const months = (items: TimelineItem[], kinds: Parameters<typeof timelineMonths>[1] = new Set(), zone = 'Europe/Rome') =>
  timelineMonths(items, kinds, zone).map(({ month, items: held }) => [month, held.length]);

test('of nothing there are no months', () => {
  expect(months([])).toEqual([]);
});

test('entries keep their order and stand under their month', () => {
  expect(months([call('2026-03-02T10:00:00Z'), mail('2026-03-01T10:00:00Z'), move('2026-02-10T10:00:00Z')])).toEqual([
    ['2026-03-01', 2],
    ['2026-02-01', 1],
  ]);
});

test('the month is that of the reporting zone, not of the browser', () => {
  // 23:30 UTC on 28 February is 00:30 on 1 March in Rome
  expect(months([call('2026-02-28T23:30:00Z')])).toEqual([['2026-03-01', 1]]);
  expect(months([call('2026-02-28T23:30:00Z')], new Set(), 'UTC')).toEqual([['2026-02-01', 1]]);
});

test('chosen kinds are shown, none chosen means all', () => {
  const items = [call('2026-03-02T10:00:00Z'), mail('2026-03-01T10:00:00Z'), move('2026-02-10T10:00:00Z')];
  expect(months(items, new Set(['WRITTEN', 'STAGE']))).toEqual([
    ['2026-03-01', 1],
    ['2026-02-01', 1],
  ]);
});

test('what has only a day stands on that day in every zone', () => {
  const review: TimelineItem = { __typename: 'QualityReview', on: '2026-03-01' };
  const deal: TimelineItem = { __typename: 'Deal', closedOn: '2026-02-28' };
  for (const zone of ['Europe/Rome', 'America/Los_Angeles']) {
    expect(months([review, deal], new Set(), zone)).toEqual([
      ['2026-03-01', 1],
      ['2026-02-01', 1],
    ]);
  }
  expect(months([review, deal], new Set(['DEAL']))).toEqual([['2026-02-01', 1]]);
});
