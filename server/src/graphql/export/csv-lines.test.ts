import { expect, test } from 'vitest';
import { CsvLines } from './csv-lines.js';

const plain = new CsvLines({ delimiter: ',', decimal: '.', byteOrderMark: true });
const european = new CsvLines({ delimiter: ';', decimal: ',', byteOrderMark: false });

test('no value is an empty cell, zero and no are values', () => {
  expect(plain.line(['Ada', null, 0, false])).toBe('Ada,,0,false\r\n');
});

test.each(['=SUM(A1)', '+1', '-cmd', '@x', '\tx', '\rx'])('the text %j is no formula for a spreadsheet', (text) => {
  expect(plain.line([text]).replace(/^"/u, '')).toMatch(/^'/u);
});

test('a negative number stays a number', () => {
  expect(plain.line([-4.5])).toBe('-4.5\r\n');
});

test('quotation marks, line ends and the delimiter stay inside their cell', () => {
  expect(plain.line(['a, "b"\nc'])).toBe('"a, ""b""\nc"\r\n');
  expect(european.line(['a, b; c', 'a, b'])).toBe('"a, b; c";a, b\r\n');
});

test('a decimal comma goes with a semicolon', () => {
  expect(european.line([70.25, 1])).toBe('70,25;1\r\n');
});

test('what stands above is one line each, whatever it holds', () => {
  expect(plain.comment('a,\nb')).toBe('"# a, b"\r\n');
  expect([plain.start, european.start]).toEqual(['\uFEFF', '']);
});
