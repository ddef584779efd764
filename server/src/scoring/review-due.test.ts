import { expect, test } from 'vitest';
import { profileV1 } from './profile.js';
import { reviewDueDay } from './review-due.js';

test('the next review is due on the day that was set, else after the cadence of the type', () => {
  expect(reviewDueDay(100, 130, 'LONG_TERM', profileV1)).toBe(130);
  expect(reviewDueDay(100, null, 'LONG_TERM', profileV1)).toBe(190); // 100 + 90
  expect(reviewDueDay(100, null, 'DEDICATED_PERSONAL_ASSISTANCE', profileV1)).toBe(130); // 100 + 30
  expect(reviewDueDay(100, null, 'TRANSACTIONAL', profileV1)).toBeNull();
});
