import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode, parse, print } from 'graphql';
import { expect, test } from 'vitest';

const PUBLISHED = parse(readFileSync(resolve(import.meta.dirname, '../../schema/rapport.graphql'), 'utf8'));

const fields = PUBLISHED.definitions
  .filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
  .flatMap(({ name, fields: own = [] }) => own.map((field) => ({ ...field, place: `${name.value}.${field.name.value}` })));

const written = (directives: readonly DirectiveNode[] | undefined, name: string) =>
  (directives ?? []).filter((directive) => directive.name.value === name).map((directive) => print(directive));

test('every list that first limits says so once, in words that routers know', () => {
  const limited = fields.filter((field) => field.arguments?.some(({ name }) => name.value === 'first'));
  expect(limited.length).toBeGreaterThan(50);
  for (const { place, type, directives } of limited) {
    const sized = print(type).startsWith('[') ? '' : 'sizedFields: ["nodes"], ';
    expect([place, written(directives, 'listSize')]).toEqual([
      place,
      [`@listSize(slicingArguments: ["first"], ${sized}requireOneSlicingArgument: false)`],
    ]);
  }
});

test('every question to analytics and every change has a cost of its own', () => {
  const costly = fields.filter(({ place }) => /^Query\.\w+Analytics$|^Query\.lifecycle$|^Mutation\./.test(place));
  expect(costly.length).toBeGreaterThan(30);
  expect(costly.filter(({ directives }) => written(directives, 'cost').length !== 1).map(({ place }) => place)).toEqual([]);
});

test('every grouping of a query costs', () => {
  const groupings = PUBLISHED.definitions.flatMap((definition) =>
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && definition.name.value.endsWith('GroupInput') ? [definition] : [],
  );
  expect(groupings.length).toBeGreaterThan(5);
  const costs = groupings.flatMap(({ fields: own }) => own?.filter(({ name }) => name.value === 'dimension') ?? []);
  expect(costs.map(({ directives }) => written(directives, 'cost'))).toEqual(groupings.map(() => ['@cost(weight: 20)']));
});

test('what only the own application needs is marked, so that a router can leave it out', () => {
  const internal = fields.filter(({ directives }) => written(directives, 'tag').includes('@tag(name: "internal")'));
  expect(internal.map(({ place }) => place).toSorted()).toEqual(
    ['accessEvents', 'audit', 'dataExports', 'dataState', 'feed', 'importJobs', 'viewer'].map((name) => `Query.${name}`),
  );
});
