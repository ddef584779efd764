import { describe, expect, test } from 'vitest';
import { recordDataSource } from '../../server/src/records/record-store.js';
import { TWO_REGIONS } from '../attacks/two-regions.js';
import { serviceOfThisFile } from '../setup/service-within.js';

const within = serviceOfThisFile({ TRUSTED_PROXIES: 'loopback' }, TWO_REGIONS);

interface Event {
  readonly action: string;
  readonly actorName: string | null;
  readonly subject: string;
  readonly address: string;
  readonly requestId: string | null;
}
const EVENTS =
  'query ($a: AccessAction) { accessEvents(first: 100, action: $a) { nodes { action actorName subject address requestId } pageInfo { hasNextPage } } }';
const eventsOf = async (a: string) =>
  (await within().ask<{ accessEvents: { nodes: readonly Event[] } }>(EVENTS, { a })).data!.accessEvents.nodes;

describe('what is done with access', () => {
  test('a sign-in is noted with its request and address, a used-up link as refused, and the end of the session', async () => {
    const { pathname, search } = new URL(within().service.signInLink);
    const link = `${pathname}${search}`;
    const first = await within().send({ redirect: 'manual', headers: { 'X-Forwarded-For': '203.0.113.7' } }, link);
    const requestId = first.headers.get('x-request-id');
    await within().send({ redirect: 'manual' }, link);
    const Cookie = first.headers.get('set-cookie')!.split(';')[0]!;
    await within().send({ method: 'POST', headers: { Cookie } }, '/sign-out');
    expect(await eventsOf('SIGNED_IN')).toEqual([
      { action: 'SIGNED_IN', actorName: 'Local administrator', subject: 'sign-in link', address: '203.0.113.7', requestId },
    ]);
    expect(await eventsOf('SIGN_IN_REFUSED')).toMatchObject([{ actorName: null, address: '127.0.0.1' }]);
    expect(await eventsOf('SIGNED_OUT')).toMatchObject([{ actorName: 'Local administrator' }]);
    expect(first.headers.get('set-cookie')).not.toContain('Secure');
    expect(JSON.stringify(await eventsOf('SIGNED_IN'))).not.toContain(Cookie.split('=')[1]);
  });

  test('beyond this machine the cookie travels over HTTPS only', async () => {
    const answer = await within().send(
      { redirect: 'manual', method: 'POST', headers: { 'X-Forwarded-Host': 'rapport.example.com' } },
      '/sign-out',
    );
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly.*Secure.*SameSite=Strict/);
  });

  test('the use of a token is noted once an hour for each address', async () => {
    const headers = await within().token('ANALYST', { region: ['north'] });
    for (const from of ['198.51.100.1', '198.51.100.1', '198.51.100.2']) {
      await within().ask('{ viewer { id } }', {}, { ...headers, 'X-Forwarded-For': from });
    }
    const uses = (await eventsOf('TOKEN_USED')).filter(({ address }) => address.startsWith('198.51.100'));
    expect(uses.map(({ address, subject }) => [address, subject])).toEqual([
      ['198.51.100.2', 'ANALYST {"region":["north"]}'],
      ['198.51.100.1', 'ANALYST {"region":["north"]}'],
    ]);
  });

  test('what the role or the scope refuses is noted, with what was asked for', async () => {
    const headers = await within().token('ANALYST', { region: ['north'] });
    await within().ask('{ audit { nodes { id } } }', {}, headers);
    await within().ask('{ relationship(id: "t:r-south") { id } contact(id: "t:c-south") { id } }', {}, headers);
    expect((await eventsOf('ROLE_REFUSED'))[0]).toMatchObject({ actorName: 'ANALYST of a test', subject: 'reading the audit log' });
    expect((await eventsOf('SCOPE_REFUSED'))[0]!.subject.split(', ').sort()).toEqual(['contact t:c-south', 'relationship t:r-south']);
  });

  test('is read by administrators only', async () => {
    for (const role of ['ANALYST', 'LEADER', 'MANAGER', 'SERVICE'] as const) {
      const { errors } = await within().ask(EVENTS, {}, await within().token(role));
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

test('the audit can be added to and not changed or deleted, by the database’s own rule', async () => {
  await within().ask('mutation ($i: DeleteRecordsInput!) { deleteRecords(input: $i) { revision } }', {
    i: { kind: 'INTERACTION', ids: ['t:i-north'] },
  });
  const source = await recordDataSource({ address: within().address }).initialize();
  for (const table of ['audit_entry', 'access_event']) {
    const count = async () => Number(((await source.query(`SELECT COUNT(*) AS n FROM \`${table}\``)) as { n: unknown }[])[0]!.n);
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await expect(source.query(`UPDATE \`${table}\` SET \`actor_name\` = 'Nobody'`)).rejects.toThrow('The audit log is append-only.');
    await expect(source.query(`DELETE FROM \`${table}\``)).rejects.toThrow('The audit log is append-only.');
    expect(await count()).toBe(before);
  }
  await source.destroy();
});
