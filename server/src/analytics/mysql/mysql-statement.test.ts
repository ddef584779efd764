import { expect, test } from 'vitest';
import { mysqlLiteral, mysqlStatement } from './mysql-statement.js';

test('numbers stand in the text, texts are bound, wherever and however often they are named', () => {
  expect(mysqlStatement('SELECT $2 WHERE a = $1 AND b < $2 AND c = $1', ['x', 0.5])).toEqual({
    sql: 'SELECT 0.5e0 WHERE a = ? AND b < 0.5e0 AND c = ?',
    texts: ['x', 'x'],
  });
});

test('a list is written out, and an empty one has no member', () => {
  const sql = 'SELECT 1 WHERE a IN (SELECT unnest($1)) OR b NOT IN (SELECT unnest($2)) OR c IN (SELECT unnest($3))';
  expect(mysqlStatement(sql, [['x', 'y'], [], [1, -2]])).toEqual({
    sql: 'SELECT 1 WHERE a IN (?, ?) OR b NOT IN (SELECT 1 FROM (SELECT 1) AS nothing WHERE FALSE) OR c IN (1, (-2))',
    texts: ['x', 'y'],
  });
});

test('quoted names are quoted as MySQL does, and texts are left alone', () => {
  expect(mysqlStatement(`SELECT "key" AS "the \`name\`" WHERE a = '$1 "b"'`, []).sql).toBe(
    'SELECT `key` AS `the ``name``` WHERE a = \'$1 "b"\'',
  );
});

test('fractions are of double precision, whole numbers exact', () => {
  const literals = [0.1, 1e-7, -3, 2 ** 53 - 1, 12n, true, null].map(mysqlLiteral);
  expect(literals).toEqual(['0.1e0', '1e-7', '(-3)', '9007199254740991', '12', 'TRUE', 'NULL']);
});

test('what is no number is refused', () => {
  expect(() => mysqlLiteral(Number.NaN)).toThrow(RangeError);
  expect(() => mysqlStatement('SELECT $1', [])).toThrow('no parameter $1');
});
