import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { serviceOfThisFile } from '../setup/service-within.js';
import { TWO_REGIONS } from './two-regions.js';

const within = serviceOfThisFile({ HEADERS_SECONDS: '1', REQUEST_SECONDS: '2', RATE_LIMIT: '0' }, TWO_REGIONS);

const JSON_TYPE = { 'Content-Type': 'application/json' };
const QUERY = '{ viewer { role } }';
const post = async (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) =>
  within().send({ method: 'POST', headers: { ...(await within().token('ANALYST')), ...headers }, body });
const get = async (search: string, headers: Record<string, string> = {}) =>
  within().send({ headers: { ...(await within().token('ANALYST')), ...headers } }, `/graphql?${search}`);

/** Sends these pieces over a bare connection; everything that came back once the other side has closed it. */
function bare(pieces: readonly string[]): Promise<string> {
  return new Promise((closed, failed) => {
    const { hostname, port } = new URL(within().url);
    const socket = connect(Number(port), hostname, () => {
      for (const piece of pieces) socket.write(piece);
    });
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => closed(answer));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? closed(answer) : failed(error),
    );
  });
}

describe('A14 other ways to send', () => {
  test('A14 a batch is refused', async () => {
    expect((await post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: QUERY }))))).status).toBe(400);
  });

  test('A14 a mutation by GET is refused and says how it may be sent', async () => {
    const mutation = 'mutation { deleteRecords(input: {kind: CONTACT, ids: ["t:c-north"]}) { revision } }';
    const answer = await get(`query=${encodeURIComponent(mutation)}`, { 'apollo-require-preflight': 'yes' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  test('A14 what a foreign page could send without asking is refused', async () => {
    expect((await get(`query=${encodeURIComponent(QUERY)}`)).status).toBe(400);
    const body = JSON.stringify({ query: QUERY });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await post(body, { 'Content-Type': type })).status).toBe(400);
    }
    expect((await get(`query=${encodeURIComponent(QUERY)}`, { 'Content-Type': 'message/x' })).status).toBe(415);
  });
});

describe('A15 other origins', () => {
  test('A15 a page of another origin may read nothing, asked before or not', async () => {
    const headers = { Origin: 'https://evil.example', Cookie: 'rapport_session=x', ...JSON_TYPE };
    const answer = await post(JSON.stringify({ query: QUERY }), headers);
    const preflight = await within().send({
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    for (const { headers: given } of [answer, preflight]) {
      expect([...given.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});

describe('A16 too much and too slowly', () => {
  test('A16 a megabyte and a bomb are too large, told in JSON', async () => {
    const large = await post(JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(1_000_000) } }));
    const bomb = await post(Buffer.from(gzipSync(Buffer.alloc(50_000_000, ' '))), { ...JSON_TYPE, 'Content-Encoding': 'gzip' });
    for (const answer of [large, bomb]) {
      expect(answer.status).toBe(413);
      expect(answer.errors[0]?.extensions.code).toBe('BAD_REQUEST');
    }
  });

  test('A16 a header of 100 KB is refused', async () => {
    expect(await bare([`GET /health HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`])).toMatch(/^HTTP\/1\.1 431/);
  });

  test('A16 headers that never end and a body that never ends are cut off', async () => {
    const slow = bare(['POST /graphql HTTP/1.1\r\nHost: x\r\n']);
    const { Authorization } = (await within().token('ANALYST')) as { Authorization: string };
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: ${Authorization}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const endless = bare([head, '5\r\n{"que\r\n']);
    expect(await slow).toMatch(/^HTTP\/1\.1 408/);
    expect(await endless).toMatch(/^HTTP\/1\.1 4(00|08)/);
    expect((await within().send({}, '/health')).status).toBe(200);
  });
});

describe('A17 unreadable requests', () => {
  test('A17 each is answered in JSON without inner workings', async () => {
    const answers = [
      ...(await Promise.all(['{"query":', 'null', '[]', '"x"', '7', '{"query":7}', '{"query":"{"}'].map((body) => post(body)))),
      await post(JSON.stringify({ query: QUERY }), { 'Content-Type': 'application/json; charset=latin-9' }),
      await post('{"query":"{ relationship(id: \\"\\ud800\\") { id } x }"}'),
      await post('{"query":"{ viewer \\u0000 { id } }"}'),
      await post('{"query":"{ relationships(after: \\"\\u0000\\") { totalCount } }"}'),
    ];
    for (const { status, headers, text, errors } of answers) {
      expect([200, 400, 415]).toContain(status);
      expect(headers.get('content-type')).toMatch(/json/);
      expect(errors[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
      expect(text).not.toMatch(/node_modules|\.js:|at .*\(|<html|server\/src/);
    }
    expect(answers.slice(0, 10).map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400, 400, 415, 400, 400]);
  });
});

describe('A18 persisted queries', () => {
  test('A18 none can be registered or asked for', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' } };
    for (const body of [{ extensions }, { query: '{ __typename }', extensions }]) {
      const { errors } = await post(JSON.stringify(body));
      expect(errors[0]?.message).toBe('PersistedQueryNotSupported');
    }
  });
});
