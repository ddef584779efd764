import { expect, test } from 'vitest';
import { chartCsv } from '../../shared/chart/chart-csv.ts';
import { relationshipTable } from './relationship-csv.ts';
import type { ListedRelationship } from './relationship-row.tsx';

const nothing = { value: null, low: null, high: null, n: 0, status: 'NO_DATA' } as const;

const listed = {
  id: 'demo:1',
  isDemo: true,
  type: 'LONG_TERM',
  phase: null,
  stage: 'EXPANSION',
  suggestedStage: 'AWARENESS',
  account: { id: 'demo:a', name: '=HYPERLINK("x")' },
  businessUnit: { id: 'demo:u', name: 'Nord; Süd' },
  owner: null,
  lastContact: null,
  quality: { asOf: '2026-11-21', status: 'WATCH', trust: { value: 61.5, low: 50, high: 70, n: 9, status: 'OK' }, commitment: nothing },
} as unknown as ListedRelationship;

const same = (word: string): string => word;
const words = {
  columns: Array.from({ length: 18 }, (_, index) => `c${index}`),
  type: same,
  phase: same,
  stage: same,
  status: same,
  mode: same,
};

test('a row keeps numbers as numbers, leaves the unknown empty and takes no name for a formula', () => {
  const lines = chartCsv(relationshipTable([listed], words), { title: 'Relationships', context: ['1 Jan – 31 Jan'] }).split('\r\n');
  expect(lines[0]).toBe('\uFEFF# Relationships');
  expect(lines[3]).toBe('demo:1,"\'=HYPERLINK(""x"")","Nord; Süd",LONG_TERM,,,EXPANSION,AWARENESS,WATCH,2026-11-21,61.5,50,70,,,,,');
});
