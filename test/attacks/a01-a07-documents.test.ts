import { describe, expect, test } from 'vitest';
import { serviceOfThisFile } from '../setup/service-within.js';
import { TWO_REGIONS } from './two-regions.js';

const within = serviceOfThisFile({ INTROSPECTION: 'off', RATE_LIMIT: '0' }, TWO_REGIONS);

/** Refused before it ran: an answer without `data` is one for which nothing was executed, so no store was asked. */
async function refused(query: string, variables: object = {}) {
  const analyst = await within().token('ANALYST');
  const answer = await within().ask(query, variables, analyst);
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(answer.errors.length).toBeGreaterThan(0);
  return answer;
}

const times = (count: number, text: (at: number) => string): string => Array.from({ length: count }, (_, at) => text(at)).join(' ');
/** Too many of something, or more words and signs than are read at all. */
const TOO_LARGE = /^(QUERY_TOO_LARGE|GRAPHQL_PARSE_FAILED)$/;

const firstCode = ({ errors }: { errors: readonly { extensions: { code: string } }[] }) => errors[0]?.extensions.code;

describe('A1 aliases', () => {
  test('A1 101 aliases of __typename and of a costly field are refused before they run', async () => {
    expect(firstCode(await refused(`{ ${times(101, (at) => `a${at}: __typename`)} }`))).toMatch(TOO_LARGE);
    const costly = 'relationshipAnalytics(window: {last: {count: 12, unit: MONTH}}) { total { trust { value } } }';
    expect(firstCode(await refused(`{ ${times(101, (at) => `a${at}: ${costly}`)} }`))).toMatch(TOO_LARGE);
  });
});

describe('A2 repetition', () => {
  test('A2 one field 500 times and a document of 2,000 fields are refused before they run', async () => {
    expect(firstCode(await refused(`{ ${times(500, () => '__typename')} }`))).toMatch(TOO_LARGE);
    expect(firstCode(await refused(`{ ${times(500, () => 'viewer { id }')} }`))).toMatch(TOO_LARGE);
    expect(firstCode(await refused(`{ viewer { ${times(1_500, (at) => `f${at}`)} } }`))).toMatch(TOO_LARGE);
    expect(firstCode(await refused(`{ viewer { ${times(2_000, (at) => `f${at}`)} } }`))).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('A3 noise', () => {
  test('A3 unknown directives, a thousand @include and ten thousand unknown fields give at most five errors', async () => {
    for (const query of [
      `{ viewer ${times(10, () => '@aa')} { id } }`,
      `{ viewer { id ${times(1_000, () => '@include(if: true)')} } }`,
      `{ ${times(10_000, (at) => `nothing${at}`)} }`,
    ]) {
      expect((await refused(query)).errors.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('A4 and A5 fragments', () => {
  test('A4 fragments that double twenty times recursively request too many selections', async () => {
    const doubling = times(20, (at) => `fragment F${at} on Viewer { ...F${at + 1} ...F${at + 1} }`);
    const { errors } = await refused(`{ viewer { ...F0 } } ${doubling} fragment F20 on Viewer { id }`);
    expect(errors[0]?.message).toContain('recursively requests too many');
  });

  test('A5 fragments inside each other and inside themselves are refused', async () => {
    const each = await refused('{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }');
    expect(each.errors[0]?.message).toContain('Cannot spread fragment "A" within itself');
    const itself = await refused('{ viewer { ...A } } fragment A on Viewer { ...A }');
    expect(itself.errors[0]?.message).toContain('Cannot spread fragment "A" within itself');
  });
});

describe('A6 depth', () => {
  test('A6 nested lists, selections and variables are refused without a word of the stack, and the service lives', async () => {
    const nest = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
    const answers = [
      await refused(`{ relationships(where: ${nest(3_000, '[', ']')}) { totalCount } }`),
      await refused(`{ ${nest(5_000, 'a { ', '} ')} }`),
      await refused(`{ viewer { ${nest(400, 'a { ', '} ')} } }`),
    ];
    for (const { text } of answers) expect(text).not.toMatch(/call stack/i);
    const analyst = await within().token('ANALYST');
    const query = 'query ($w: RelationshipWhere) { relationships(where: $w) { totalCount } }';
    const variables = await within().send({
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...analyst },
      body: `{"query":${JSON.stringify(query)},"variables":{"w":${nest(10_000, '[', ']')}}}`,
    });
    expect(variables.status).toBe(400);
    expect(variables.text).not.toMatch(/call stack/i);
    expect((await within().ask('{ viewer { id } }')).status).toBe(200);
  });
});

describe('A7 learning the schema', () => {
  test('A7 introspection is refused and no mistake is answered with a name of the schema', async () => {
    const answers = [
      await refused('{ __schema { types { name } } }'),
      await refused('{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'),
      await refused('{ __type(name: "Relationship") { fields { name } } }'),
      await refused('{ viewr { id } }'),
      await refused('{ viewer { rol } }'),
      await refused('query ($d: RelationshipDimension!) { dimensionMembers(dimension: $d) { value } }', { d: 'REGIO' }),
      await refused('{ dimensionMembers(dimension: REGIO) { value } }'),
    ];
    for (const { text } of answers) expect(text).not.toMatch(/did you mean/i);
  });
});
