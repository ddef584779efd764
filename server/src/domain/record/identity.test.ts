import { expect, test } from 'vitest';
import { recordId } from './identity.js';

test.each(['demo:1', 'service-now:INC 001', 'x:é🙂', 'x:a:b'])('%j is an id', (id) => {
  expect(recordId.safeParse(id).success).toBe(true);
});

test.each(['demo', ':1', 'demo:', 'Demo:1', 'demo:a ', 'demo:a\n', 'demo:a\0b', 'demo:\ud800', `demo:${'a'.repeat(187)}`])(
  '%j is not an id',
  (id) => {
    expect(recordId.safeParse(id).success).toBe(false);
  },
);
