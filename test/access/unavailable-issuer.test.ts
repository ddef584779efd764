import { expect, test } from 'vitest';
import { issuerOfThisFile } from '../setup/local-issuer.js';
import { serviceOfThisFile } from '../setup/service-within.js';

const issuer = await issuerOfThisFile();
const within = serviceOfThisFile({ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'rapport', OIDC_SCOPE: 'all' });

test('while the issuer cannot be asked the answer is 503 and not 401, and tokens made here still count', async () => {
  const exp = Math.floor(Date.now() / 1_000) + 600;
  const token = await issuer.sign({ iss: issuer.url, aud: 'rapport', sub: 'u-1', exp, rapport_role: 'LEADER' });
  const ask = () => within().ask<{ viewer: { role: string } }>('{ viewer { role } }', {}, { Authorization: `Bearer ${token}` });
  issuer.conduct = 'fails';
  const refused = await ask();
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(refused.errors[0]?.extensions.code).toBe('IDENTITY_UNAVAILABLE');
  expect(refused.text).not.toContain(issuer.url);
  expect((await within().ask('{ viewer { role } }')).status).toBe(200);
  issuer.conduct = 'answers';
  expect((await ask()).data?.viewer.role).toBe('LEADER');
});
