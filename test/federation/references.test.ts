import 'reflect-metadata';
import DataLoader from 'dataloader';
import { graphql } from 'graphql';
import { Directive, Field, Float, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, test } from 'vitest';
import { buildSubgraph, type SubgraphParts } from '../../server/src/graphql/federation/subgraph.js';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "shelf { room row }")')
@ObjectType()
class Book {
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => Float, { nullable: true })
  weight!: number | null;

  @Directive('@requires(fields: "weight")')
  @Field(() => Float, { nullable: true })
  postage!: number | null;

  @Field(() => String, { nullable: true })
  received!: string | null;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
class Reader {
  @Field(() => ID)
  id!: string;
}

@Resolver()
class LibraryResolver {
  @Query(() => Reader, { nullable: true })
  reader(): Reader | null {
    return null;
  }
}

interface Library {
  readonly byId: DataLoader<string, string | null>;
  readonly batches: number[];
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])';

const parts: SubgraphParts<Library> = {
  link: LINK,
  options: { resolvers: [LibraryResolver], orphanedTypes: [Book, Reader], validate: false },
  references: {
    Book: async (reference: { id?: string; weight?: number }, { byId }) => {
      const id = reference.id === undefined ? 'shelved' : await byId.load(reference.id);
      const postage = reference.weight === undefined ? null : reference.weight * 2;
      return id === null ? null : { id, postage, received: JSON.stringify(reference) };
    },
  },
  mostRepresentations: 500,
};

const QUERY = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { id postage received } } }';

async function ask(representations: readonly unknown[]) {
  const { schema } = await buildSubgraph(parts);
  const batches: number[] = [];
  const byId = new DataLoader<string, string | null>(async (ids) => {
    batches.push(ids.length);
    return ids.map((id) => (id === 'unknown' ? null : id));
  });
  const { data, errors = [] } = await graphql({
    schema,
    source: QUERY,
    variableValues: { r: representations },
    contextValue: { byId, batches },
  });
  const books = (data?.['_entities'] ?? null) as readonly ({ id: string; postage: number | null; received: string } | null)[] | null;
  return { books, errors, batches };
}

const book = (key: object) => ({ __typename: 'Book', ...key });

describe('the references of a request', () => {
  test('are answered in their order by one batch, null where nothing is found', async () => {
    const { books, errors, batches } = await ask(['c', 'unknown', 'a', 'c'].map((id) => book({ id })));
    expect(books?.map((each) => each?.id ?? null)).toEqual(['c', null, 'a', 'c']);
    expect(errors).toEqual([]);
    expect(batches).toEqual([3]);
  });

  test('are still one batch when there are as many as a request may hold, and refused when there are more', async () => {
    const full = Array.from({ length: 500 }, (_, index) => book({ id: `b${index}` }));
    expect((await ask(full)).batches).toEqual([500]);
    const { books, errors, batches } = await ask([...full, book({ id: 'one-more' })]);
    expect(books).toBeNull();
    expect(errors.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      ['A request may hold 500 representations at most; this one holds 501. Send several requests.', 'BAD_USER_INPUT'],
    ]);
    expect(batches).toEqual([]);
  });

  test('give each bad one its own error while the good ones are answered', async () => {
    const bad = [
      { __typename: 'Nothing', id: 'a' },
      { __typename: 'Query', id: 'a' },
      { __typename: 'Reader', id: 'forged' },
      { __typename: '__proto__', id: 'a' },
      { __typename: 'constructor', id: 'a' },
      { __typename: 7, id: 'a' },
      { id: 'a' },
      [],
      'Book:a',
      ...[undefined, null, 0, true, {}, ['a', 'b'], '', 'x'.repeat(192)].map((id) => book({ id })),
      book({ shelf: { room: 'r' } }),
      book({ shelf: 'r' }),
      book({ shelf: { room: 'r', row: 1 } }),
    ];
    const { books, errors, batches } = await ask([...bad, book({ id: 'good' })]);
    expect(books?.map((each) => each?.id ?? null)).toEqual([...bad.map(() => null), 'good']);
    expect(errors.map(({ path }) => path)).toEqual(bad.map((_, index) => ['_entities', index]));
    expect(new Set(errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code))).toEqual(
      new Set(['BAD_USER_INPUT']),
    );
    expect(batches).toEqual([1]);
  });

  test('may use any key, hold what a field requires, and bring nothing else in', async () => {
    const { books } = await ask([
      book({ shelf: { room: 'r', row: 'w', tenant: 'victim' }, owner: 'victim' }),
      book({ id: 'a', weight: 3, shelf: { room: 1, row: 2 } }),
    ]);
    // 3 × 2
    expect(books?.map((each) => [each?.id, each?.postage])).toEqual([
      ['shelved', null],
      ['a', 6],
    ]);
    expect(books?.map((each) => JSON.parse(each!.received) as object)).toEqual([
      { shelf: { room: 'r', row: 'w' }, __typename: 'Book' },
      { id: 'a', weight: 3, __typename: 'Book' },
    ]);
  });
});

describe('a subgraph', () => {
  test('is not built when an entity has no reference, or a reference no entity', async () => {
    await expect(buildSubgraph({ ...parts, references: {} })).rejects.toThrow('These entities have a key but no reference: Book.');
    await expect(buildSubgraph({ ...parts, references: { ...parts.references, Reader: async () => null } })).rejects.toThrow(
      'These references belong to no type with a key: Reader.',
    );
  });
});
