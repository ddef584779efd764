import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TWO_REGIONS } from '../attacks/two-regions.js';
import { issuerOfThisFile } from '../setup/local-issuer.js';
import { serviceOfThisFile } from '../setup/service-within.js';

const MARK = 'MARKED-SECRET';
const ROUTER_SECRET = `${MARK}-of-the-router-0123456789abcdef`;
const METRICS_TOKEN = `${MARK}-of-the-metrics-0123456789abcdef`;
const issuer = await issuerOfThisFile();
const within = serviceOfThisFile(
  { ROUTER_SECRET, METRICS_TOKEN, LOG_LEVEL: 'debug', OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'rapport', OIDC_SCOPE: 'all' },
  TWO_REGIONS,
);

test('no secret is in an answer, a log line, an address, the audit, the metrics or a file', async () => {
  const outputs: string[] = [];
  const keep = (answer: { text: string; headers: Headers }): void => {
    const headers = [...answer.headers].filter(([name]) => name !== 'set-cookie');
    outputs.push(answer.text, JSON.stringify(headers));
  };
  const exp = Math.floor(Date.now() / 1_000) + 600;
  const jwt = await issuer.sign({ iss: issuer.url, aud: 'rapport', sub: 'u-1', exp, rapport_role: 'ADMIN' });
  const api = (await within().token('ADMIN')) as { Authorization: string };
  const link = new URL(within().service.signInLink);
  const signedIn = await within().send({ redirect: 'manual' }, `${link.pathname}${link.search}`);
  keep(signedIn);
  const session = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const callers = [api, { Authorization: `Bearer ${jwt}` }, { Cookie: session }, { 'X-Router-Secret': ROUTER_SECRET }];
  const queries = [
    '{ viewer { id name } }',
    '{ nothing }',
    '{ _service { sdl } }',
    '{ relationships { totalCount } }',
    '{ accessEvents { nodes { subject actorId } } }',
  ];
  for (const headers of callers) for (const query of queries) keep(await within().ask(query, {}, headers));
  within().tap.cut();
  keep(await within().ask(queries[0]!, {}, api));
  within().tap.mend();
  await expect.poll(async () => (await within().ask('{ viewer { id } }', {}, api)).status, { timeout: 30_000 }).toBe(200);
  keep(await within().send({ headers: { Authorization: `Bearer ${METRICS_TOKEN}` } }, '/metrics'));
  keep(await within().send({ headers: { Authorization: `Bearer ${METRICS_TOKEN}x` } }, '/metrics'));
  keep(await within().send({ method: 'POST', headers: { Cookie: session } }, '/sign-out'));
  outputs.push(within().log().replace(link.href, ''));
  await within().service.stop();
  for (const name of await readdir(within().config.dataDirectory, { recursive: true })) {
    outputs.push(await readFile(join(within().config.dataDirectory, name), 'latin1').catch(() => ''));
  }

  const secrets = [ROUTER_SECRET, METRICS_TOKEN, jwt, api.Authorization.slice(7), session.split('=')[1]!, link.searchParams.get('code')!];
  for (const secret of secrets) {
    const found = outputs.filter((output) => output.includes(secret)).map((output) => output.slice(0, 200));
    expect(found).toEqual([]);
  }
  expect(outputs.length).toBeGreaterThan(40);
});
