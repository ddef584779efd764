import { describe, expect, inject, test } from 'vitest';
import { rapport } from '../setup/demo-service.js';
import { type Answer, ask } from './ask.js';

type Headers = Readonly<Record<string, string>>;

const token = (...parameters: readonly string[]): Headers => ({
  Authorization: `Bearer ${rapport(inject('service').dataDirectory, 'token', 'create', ...parameters).trim()}`,
});
const codeOf = ({ errors }: Pick<Answer<unknown>, 'errors'>): string => errors[0]?.extensions.code ?? '';

const SAVE = `mutation ($input: SaveSegmentInput!) { saveSegment(input: $input) { id name description where isShared ownerName mayChange } }`;

interface Saved {
  readonly saveSegment: { readonly id: string; readonly where: string; readonly mayChange: boolean };
}

async function saveSegment(input: object, headers: Headers): Promise<Answer<Saved>> {
  return ask<Saved>(SAVE, { variables: { input }, headers });
}

const countOf = async (where: string, headers: Headers): Promise<number> =>
  (await ask<{ relationships: { totalCount: number } }>(`{ relationships(where: ${where}) { totalCount } }`, { headers })).data!
    .relationships.totalCount;

describe('a saved segment', () => {
  const ada = token('--name', 'Ada', '--role', 'ANALYST');
  const bob = token('--name', 'Bob', '--role', 'MANAGER');
  const south = token('--name', 'South', '--role', 'ANALYST', '--scope', 'region=Southern Europe');
  const where = { segment: ['Enterprise'], or: [{ region: ['Southern Europe'] }, { region: ['Central Europe'] }] };
  const written = '{ segment: ["Enterprise"], or: [{ region: ["Southern Europe"] }, { region: ["Central Europe"] }] }';

  test('filters every list and every measure like what it stands for, beside other filters and under and, or, not', async () => {
    const { data } = await saveSegment({ id: 'big-near', name: 'Big and near', description: 'Those to visit', where }, ada);
    expect(data!.saveSegment).toMatchObject({ id: 'big-near', isShared: false, ownerName: 'Ada', mayChange: true });
    expect(JSON.parse(data!.saveSegment.where)).toEqual(where);
    const all = await countOf('{}', ada);
    const inside = await countOf(written, ada);
    expect(inside).toBeGreaterThan(0);
    expect(inside).toBeLessThan(all);
    expect(await countOf('{ inSegment: ["big-near"] }', ada)).toBe(inside);
    expect(await countOf('{ not: { inSegment: ["big-near"] } }', ada)).toBe(all - inside);
    expect(await countOf('{ inSegment: ["big-near"], region: ["Southern Europe"] }', ada)).toBe(
      await countOf('{ segment: ["Enterprise"], region: ["Southern Europe"] }', ada),
    );
    const requests = (filter: string) =>
      ask(`{ requestAnalytics(window: {last: {count: 12, unit: MONTH}}, where: {relationship: ${filter}}) { total { requests } } }`, {
        headers: ada,
      });
    expect((await requests('{ inSegment: ["big-near"] }')).data).toEqual((await requests(written)).data);
    expect((await requests('{ inSegment: ["big-near"] }')).data).not.toEqual((await requests('{}')).data);
  });

  test('in several segments is in at least one, and what the segment says follows its definition', async () => {
    await saveSegment({ id: 'one', name: 'One', where: { region: ['Southern Europe'] } }, ada);
    await saveSegment({ id: 'two', name: 'Two', where: { region: ['Central Europe'] } }, ada);
    expect(await countOf('{ inSegment: ["one", "two"] }', ada)).toBe(
      await countOf('{ region: ["Southern Europe", "Central Europe"] }', ada),
    );
    await saveSegment({ id: 'both', name: 'As it was', where: { inSegment: ['one', 'two'], segment: ['Enterprise'] } }, ada);
    await saveSegment({ id: 'two', name: 'Two', where: { region: ['Southern Europe'] } }, ada);
    expect(await countOf('{ inSegment: ["both"] }', ada)).toBe(
      await countOf('{ region: ["Southern Europe", "Central Europe"], segment: ["Enterprise"] }', ada),
    );
    expect(await countOf('{ inSegment: ["one", "two"] }', ada)).toBe(await countOf('{ region: ["Southern Europe"] }', ada));
  });

  test('that is private does not exist for others, and in a shared one they see their own rows', async () => {
    await saveSegment({ id: 'secret', name: 'Secret', where }, ada);
    const missing = await ask('{ relationships(where: { inSegment: ["nothing"] }) { totalCount } }', { headers: bob });
    const hidden = await ask('{ relationships(where: { inSegment: ["secret"] }) { totalCount } }', { headers: bob });
    expect(codeOf(hidden)).toBe('NOT_FOUND');
    expect(hidden.errors[0]!.message.replace('secret', 'nothing')).toBe(missing.errors[0]!.message);
    expect((await ask('{ segment(id: "secret") { id } }', { headers: bob })).data).toEqual({ segment: null });
    expect(codeOf(await saveSegment({ id: 'secret', name: 'Mine now', where }, bob))).toBe('NOT_FOUND');
    expect(codeOf(await ask('mutation { deleteSegment(id: "secret") }', { headers: bob }))).toBe('NOT_FOUND');
    await saveSegment({ id: 'secret', name: 'No secret', where, isShared: true }, ada);
    expect(await countOf('{ inSegment: ["secret"] }', south)).toBe(await countOf('{ segment: ["Enterprise"] }', south));
    expect(codeOf(await saveSegment({ id: 'secret', name: 'Mine now', where }, bob))).toBe('FORBIDDEN');
    const { data } = await ask<{ segments: readonly { readonly id: string; readonly mayChange: boolean }[] }>(
      '{ segments { id mayChange } }',
      { headers: bob },
    );
    expect(data!.segments.filter(({ id }) => ['secret', 'big-near'].includes(id))).toEqual([{ id: 'secret', mayChange: false }]);
  });

  test('is saved once however often it is sent, and every change is in the audit log', async () => {
    const input = { id: 'noted', name: 'Noted', where: { region: ['Southern Europe'] } };
    for (const _ of [1, 2]) await saveSegment(input, ada);
    await saveSegment({ ...input, name: 'Noted well' }, ada);
    const gone = () => ask('mutation { deleteSegment(id: "noted") }', { headers: ada });
    expect([(await gone()).data, (await gone()).data]).toEqual([{ deleteSegment: true }, { deleteSegment: false }]);
    const { data } = await ask<{ audit: { nodes: readonly { action: string; actorName: string; changedFields: readonly string[] }[] } }>(
      '{ audit(kind: SEGMENT, recordId: "noted") { nodes { action actorName changedFields } } }',
    );
    expect(data!.audit.nodes.map(({ action, actorName, changedFields }) => [action, actorName, changedFields.join()])).toEqual([
      ['DELETED', 'Ada', 'name,content,isShared'],
      ['CHANGED', 'Ada', 'name'],
      ['CREATED', 'Ada', 'name,content,isShared'],
    ]);
  });

  test('is refused where it cannot be', async () => {
    expect(codeOf(await saveSegment({ name: 'x', where, isShared: true }, bob))).toBe('FORBIDDEN');
    expect(codeOf(await saveSegment({ name: 'x', where }, token('--name', 'svc', '--role', 'SERVICE')))).toBe('FORBIDDEN');
    expect(codeOf(await saveSegment({ name: 'x', where: { region: [] } }, ada))).toBe('INVALID_WHERE');
    expect(codeOf(await saveSegment({ name: '', where }, ada))).toBe('BAD_USER_INPUT');
    expect(codeOf(await saveSegment({ id: 'no spaces', name: 'x', where }, ada))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask('{ relationships(where: { inSegment: [] }) { totalCount } }', { headers: ada }))).toBe('INVALID_WHERE');
  });
});

test('a query is saved with its variables, and only one that the API answers', async () => {
  const ada = token('--name', 'Ada', '--role', 'ANALYST');
  const save = (query: string, variables: string | null = null) =>
    ask<{ saveQuery: object }>('mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { id query variables } }', {
      variables: { input: { id: 'q1', name: 'Count', query, variables } },
      headers: ada,
    });
  const query = 'query ($first: Int!) { relationships(first: $first) { totalCount } }';
  expect((await save(query, '{"first": 3}')).data!.saveQuery).toEqual({ id: 'q1', query, variables: '{"first":3}' });
  expect(codeOf(await save('{ relationships { colour } }'))).toBe('BAD_USER_INPUT');
  expect(codeOf(await save('mutation { deleteQuery(id: "q1") }'))).toBe('BAD_USER_INPUT');
  expect(codeOf(await save('{'))).toBe('BAD_USER_INPUT');
  expect(codeOf(await save(query, '[1]'))).toBe('BAD_USER_INPUT');
  const { data } = await ask<{ savedQueries: readonly { readonly id: string }[] }>('{ savedQueries { id } }', { headers: ada });
  expect(data!.savedQueries).toContainEqual({ id: 'q1' });
  expect((await ask('mutation { deleteQuery(id: "q1") }', { headers: ada })).data).toEqual({ deleteQuery: true });
});

describe('an annotation', () => {
  const ada = token('--name', 'Ada', '--role', 'ANALYST');
  const bob = token('--name', 'Bob', '--role', 'MANAGER');
  const annotate = (input: object, headers: Headers = ada) =>
    ask<{ annotate: { readonly id: string } }>(
      'mutation ($input: AnnotateInput!) { annotate(input: $input) { id on until scope segment { id } relationship { id } authorName mayChange } }',
      { variables: { input }, headers },
    );
  const list = async (more: string, headers: Headers = ada): Promise<readonly string[]> =>
    (
      await ask<{ annotations: readonly { readonly title: string }[] }>(
        `{ annotations(from: "2023-03-01", to: "2023-04-01" ${more}) { title } }`,
        { headers },
      )
    ).data!.annotations.map(({ title }) => title);

  test('is of a day or several, and is shown in every window that it touches', async () => {
    await annotate({ id: 'before', on: '2023-02-28', title: 'the day before' });
    await annotate({ id: 'first', on: '2023-03-01', title: 'the first day' });
    await annotate({ id: 'last', on: '2023-03-31', title: 'the last day' });
    await annotate({ id: 'after', on: '2023-04-01', title: 'the day after' });
    await annotate({ id: 'across', on: '2023-02-20', until: '2023-03-02', title: 'days across' });
    expect(await list('')).toEqual(['days across', 'the first day', 'the last day']);
  });

  test('is about all, about a segment for who may see it, or about a relationship in scope', async () => {
    const where = { region: ['Southern Europe'] };
    await ask('mutation ($input: SaveSegmentInput!) { saveSegment(input: $input) { id } }', {
      variables: { input: { id: 'mine', name: 'Mine', where } },
      headers: ada,
    });
    const ids = async (filter: string): Promise<string> =>
      (await ask<{ relationships: { nodes: readonly { id: string }[] } }>(`{ relationships(first: 1, where: ${filter}) { nodes { id } } }`))
        .data!.relationships.nodes[0]!.id;
    const [near, far] = [await ids('{ region: ["Southern Europe"] }'), await ids('{ not: { region: ["Southern Europe"] } }')];
    const scoped = token('--name', 'South', '--role', 'MANAGER', '--scope', 'region=Southern Europe');
    expect((await annotate({ id: 's', on: '2023-03-10', title: 'of mine', segment: 'mine' })).data).toEqual({
      annotate: {
        id: 's',
        on: '2023-03-10',
        until: null,
        scope: 'SEGMENT',
        segment: { id: 'mine' },
        relationship: null,
        authorName: 'Ada',
        mayChange: true,
      },
    });
    expect((await annotate({ id: 'r', on: '2023-03-11', title: 'of one', relationship: near }, scoped)).data).toMatchObject({
      annotate: { scope: 'RELATIONSHIP', relationship: { id: near } },
    });
    expect(codeOf(await annotate({ on: '2023-03-12', title: 'x', relationship: far }, scoped))).toBe('NOT_FOUND');
    expect(codeOf(await annotate({ on: '2023-03-12', title: 'x', segment: 'mine' }, bob))).toBe('NOT_FOUND');
    await annotate({ id: 'f', on: '2023-03-12', title: 'of a far one', relationship: far });
    expect(await list('segments: ["mine"]')).toContain('of mine');
    expect(await list('segments: ["mine"]', bob)).not.toContain('of mine');
    expect(await list(`relationship: "${near}"`, scoped)).toContain('of one');
    expect(await list(`relationship: "${far}"`, scoped)).not.toContain('of a far one');
    await ask('mutation { deleteSegment(id: "mine") }', { headers: ada });
    expect(await list('segments: ["mine"]')).not.toContain('of mine');
  });

  test('is changed and deleted by its author and administrators only', async () => {
    await annotate({ id: 'own', on: '2023-03-20', title: 'mine' });
    expect(codeOf(await annotate({ id: 'own', on: '2023-03-20', title: 'yours' }, token('--name', 'Eve', '--role', 'LEADER')))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(await ask('mutation { deleteAnnotation(id: "own") }', { headers: bob }))).toBe('FORBIDDEN');
    expect((await ask('mutation { deleteAnnotation(id: "own") }')).data).toEqual({ deleteAnnotation: true });
    const { data } = await ask<{ audit: { nodes: readonly { action: string }[] } }>(
      '{ audit(kind: ANNOTATION, recordId: "own") { nodes { action } } }',
    );
    expect(data!.audit.nodes.map(({ action }) => action)).toEqual(['DELETED', 'CREATED']);
  });

  test('is refused where it cannot be', async () => {
    expect(codeOf(await annotate({ on: '2023-03-20', title: 'x' }, bob))).toBe('FORBIDDEN');
    expect(codeOf(await annotate({ on: '2023-03-20', until: '2023-03-19', title: 'x' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await annotate({ on: '2023-02-30', title: 'x' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await annotate({ on: '2023-03-20', title: ' '.repeat(300) }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await annotate({ on: '2023-03-20', title: 'x', segment: 'a', relationship: 'b' }))).toBe('BAD_USER_INPUT');
  });
});
