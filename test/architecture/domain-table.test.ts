import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildASTSchema, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { RECORD_KINDS } from '../../server/src/domain/record/record-kind.js';

const ROOT = resolve(import.meta.dirname, '../..');

interface Row {
  readonly word: string;
  readonly records: readonly string[];
  readonly mutations: readonly string[];
  readonly queries: readonly string[];
  readonly tests: readonly string[];
}

/** The rows of the table of the domain that say anything. */
function tableRows(): Row[] {
  const [, table = ''] = readFileSync(resolve(ROOT, 'server/README.md'), 'utf8').split('## The domain, word by word');
  const names = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name!);
  return table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| word') && !line.startsWith('| ---'))
    .map((line) => line.split('|').slice(1, -1))
    .map(([word = '', records, mutations, queries, tests]) => ({
      word: word.trim(),
      records: names(records),
      mutations: names(mutations),
      queries: names(queries),
      tests: names(tests),
    }))
    .filter(({ word }) => !word.startsWith('**'));
}

const rows = tableRows();
const schema: GraphQLSchema = buildASTSchema(parse(readFileSync(resolve(ROOT, 'schema/rapport.graphql'), 'utf8')), {
  assumeValid: true,
  assumeValidSDL: true,
});

/** Whether a field of a type is published; a name alone is one of the root. */
function isField(root: string, name: string): boolean {
  const [type = root, field = name] = name.includes('.') ? name.split('.') : [];
  const published = schema.getType(type);
  return isObjectType(published) && Object.hasOwn(published.getFields(), field);
}

const recordName = (kind: string): string => kind.replaceAll(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();

test('the table of the domain names only what there is', () => {
  const kinds = new Set(RECORD_KINDS.map(recordName));
  const missing = rows.flatMap(({ word, records, mutations, queries, tests }) => [
    ...records.filter((kind) => !kinds.has(kind)).map((kind) => `${word}: no record ${kind}`),
    ...mutations.filter((name) => !isField('Mutation', name)).map((name) => `${word}: no mutation ${name}`),
    ...queries.filter((name) => !isField('Query', name)).map((name) => `${word}: no query ${name}`),
    ...tests.filter((path) => !existsSync(resolve(ROOT, `test/${path}.test.ts`))).map((path) => `${word}: no test ${path}`),
    ...(tests.length === 0 ? [`${word}: no test`] : []),
  ]);
  expect(missing).toEqual([]);
});

test('the table of the domain leaves no kind of record and no mutation out', () => {
  const told = (cells: (row: Row) => readonly string[]) => new Set(rows.flatMap(cells));
  const mutations = Object.keys(schema.getMutationType()!.getFields());
  expect(RECORD_KINDS.map(recordName).filter((kind) => !told(({ records }) => records).has(kind))).toEqual([]);
  expect(mutations.filter((name) => !told((row) => row.mutations).has(name))).toEqual([]);
});
