import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SETTINGS } from './settings.js';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

test('the README has every setting with its meaning and default, and no other', () => {
  const rows = Object.entries(SETTINGS).map(([name, { meaning, otherwise }]) => `| \`${name}\` | ${meaning} | ${otherwise} |`);
  const table = /\| name \| meaning \| default \|\n\|---\|---\|---\|\n((?:\|.*\|\n)+)/.exec(README)?.[1];
  expect(table?.trimEnd().split('\n')).toEqual(rows);
});
