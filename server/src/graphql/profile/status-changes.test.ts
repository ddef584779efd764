import { expect, test } from 'vitest';
import type { RelationshipStatus } from '../../domain/relationship-status.js';
import { statusChanges, statusMoves } from './status-changes.js';

const of = (statuses: Record<string, RelationshipStatus>) => new Map(Object.entries(statuses));

test('changes are those that both sides know and see differently, the most urgent outcome first', () => {
  const published = of({ a: 'WATCH', b: 'HEALTHY', c: 'WATCH', d: 'WATCH', e: 'ENDED' });
  const draft = of({ a: 'AT_RISK', b: 'HEALTHY', c: 'AT_RISK', d: 'CRITICAL', f: 'WATCH' });
  const { compared, changes } = statusChanges(published, draft);
  expect(compared).toBe(4); // a, b, c, d
  expect(changes.map(({ relationshipId }) => relationshipId)).toEqual(['d', 'a', 'c']);
  expect(statusMoves(changes)).toEqual([
    { from: 'WATCH', to: 'AT_RISK', relationships: 2 },
    { from: 'WATCH', to: 'CRITICAL', relationships: 1 },
  ]);
});

test('nothing compared changes nothing', () => {
  expect(statusChanges(new Map(), of({ a: 'WATCH' }))).toEqual({ compared: 0, changes: [] });
  expect(statusMoves([])).toEqual([]);
});
