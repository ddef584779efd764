import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generateDemo } from '../../server/src/demo/generate-demo.js';
import { DEMO_SOURCE } from '../../server/src/domain/demo-source.js';
import {
  type AnyRecord,
  RECORD_KINDS,
  RECORD_SCHEMAS,
  REFERENCED_KIND,
  type RecordKind,
} from '../../server/src/domain/record/record-kind.js';
import { fieldsOf, type RecordField } from '../../server/src/graphql/record/record-shape.js';
import { exportRecords } from '../../server/src/ingest/export-records.js';
import type { LoadedProfile } from '../../server/src/ingest/read-profile.js';
import { type ImportTarget, importTarget, profileOf } from './import-target.js';

const isName = ({ name }: RecordField): boolean => name === 'id' || Object.hasOwn(REFERENCED_KIND, name);

/** How a column of a profile says what a field holds. */
function columnOf(field: RecordField): string {
  if (field.isList) return '{ type: text }';
  switch (field.content.of) {
    case 'INSTANT':
      return '{ type: time, pattern: iso }';
    case 'DATE':
      return '{ type: date, pattern: yyyy-MM-dd }';
    case 'INT':
      return '{ type: integer }';
    case 'FLOAT':
      return '{ type: number }';
    case 'BOOLEAN':
      return '{ type: yes-no }';
    default:
      return '{ type: text }';
  }
}

function profileOfKind(kind: RecordKind): LoadedProfile {
  const fields = fieldsOf(RECORD_SCHEMAS[kind]);
  return profileOf(`
name: ${kind.toLowerCase()}
about: Records of one kind, a column a field.
source: ${DEMO_SOURCE}
zone: UTC
rows: { key: id }
columns:
${fields.map((field) => `  ${field.name}: ${columnOf(field)}`).join('\n')}
records:
  - record: ${kind}
    fields:
${fields.map(({ name }) => `      ${name}: '{${name}}'`).join('\n')}
`);
}

function cellOf(field: RecordField, value: object | string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  if (isName(field)) return String(value).slice(DEMO_SOURCE.length + 1);
  return field.content.of === 'INSTANT' ? new Date(Number(value)).toISOString() : String(value);
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function csvOf(kind: RecordKind, records: readonly AnyRecord['record'][]): string {
  const fields = fieldsOf(RECORD_SCHEMAS[kind]);
  const lines = records.map((record) =>
    fields.map((field) => quoted(cellOf(field, (record as Readonly<Record<string, Parameters<typeof cellOf>[1]>>)[field.name]))),
  );
  return [fields.map(({ name }) => name), ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

let written: ImportTarget;
let imported: ImportTarget;
const byKind = new Map<RecordKind, AnyRecord['record'][]>();

beforeAll(async () => {
  written = await importTarget();
  imported = await importTarget();
  const records = [...generateDemo('2026-11-21')];
  await written.store.writeRecords(records);
  for (const { kind, record } of records) (byKind.get(kind) ?? byKind.set(kind, []).get(kind))?.push(record);
}, 240_000);

test.each(RECORD_KINDS)('an import profile can fill records of the kind %s', async (kind) => {
  const records = byKind.get(kind) ?? [];
  expect(records.length).toBeGreaterThan(0);
  const path = join(imported.directory, `${kind}.csv`);
  await writeFile(path, csvOf(kind, records));
  const { rows } = await imported.import({ profile: profileOfKind(kind), files: [path] });
  expect(rows).toMatchObject({ new: records.length, rejected: 0 });
});

test('what profiles filled is what was written', async () => {
  const [left = '', right = ''] = await Promise.all(
    [written, imported].map(async ({ store, directory }) => {
      const path = join(directory, 'whole.ndjson');
      await exportRecords(store, { path });
      return readFile(path, 'utf8');
    }),
  );
  expect(right === left).toBe(true);
});
