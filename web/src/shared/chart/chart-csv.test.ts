import { expect, test } from 'vitest';
import { chartCsv } from './chart-csv.ts';

const columns = [
  { label: 'Name', numeric: false },
  { label: 'Trust', numeric: true },
];
const csv = (cells: (string | number | null)[]) =>
  chartCsv({ columns, rows: [{ mark: 0, cells }] }, { title: 'Who?', context: ['Jan 2026, Rome'] });

test('an export says where it comes from before its header', () => {
  expect(csv(['Ada', 70.25])).toBe('\uFEFF# Who?\r\n"# Jan 2026, Rome"\r\nName,Trust\r\nAda,70.25\r\n');
});

test('no value is an empty cell, zero is zero', () => {
  expect(csv(['Ada', null])).toContain('\r\nAda,\r\n');
  expect(csv(['Ada', 0])).toContain('\r\nAda,0\r\n');
});

test('a name that a spreadsheet would run as a formula is defused, a negative number is not', () => {
  expect(csv(['=SUM(A1)', -4.5])).toContain("\r\n'=SUM(A1),-4.5\r\n");
});

test('quotes, commas and line ends stay inside their cell', () => {
  expect(csv(['Ada, "the first"\nLtd', 1])).toContain('\r\n"Ada, ""the first""\nLtd",1\r\n');
});
