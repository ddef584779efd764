import { describe, expect, test } from 'vitest';
import { OwnWrites } from './own-writes.js';

function recorded() {
  const waits: [number, number][] = [];
  const writes = new OwnWrites(async (...wait) => {
    waits.push(wait);
    return true;
  });
  return { waits, writes };
}

describe('what a caller wrote', () => {
  test('is waited for once, the latest of it, at most two seconds', async () => {
    const { waits, writes } = recorded();
    writes.note('ada', 7);
    writes.note('ada', 5);
    await writes.shown('ada');
    await writes.shown('ada');
    expect(waits).toEqual([[7, 2_000]]);
  });

  test('keeps nobody else waiting', async () => {
    const { waits, writes } = recorded();
    writes.note('ada', 7);
    await writes.shown('bo');
    expect(waits).toEqual([]);
  });

  test('is waited for again when more was written meanwhile', async () => {
    const { waits, writes } = recorded();
    writes.note('ada', 7);
    const first = writes.shown('ada');
    writes.note('ada', 8);
    await first;
    await writes.shown('ada');
    expect(waits.map(([revision]) => revision)).toEqual([7, 8]);
  });
});
