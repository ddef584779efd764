import { describe, expect, test } from 'vitest';
import { type Fields, interaction, outcomesOf, recordCallsOfThisFile } from '../setup/record-calls.js';

const { own, write, writeAll, remove, auditOf } = recordCallsOfThisFile();

describe('writing', () => {
  test('the same twice changes nothing the second time', async () => {
    const batch = [interaction('twice'), interaction('twice-too')];
    const first = await write('recordInteractions', batch);
    const second = await write('recordInteractions', batch);
    expect([outcomesOf(first), outcomesOf(second)]).toEqual([
      ['NEW', 'NEW'],
      ['UNCHANGED', 'UNCHANGED'],
    ]);
    expect(second.revision).toBe(first.revision);
  });

  test('keeps what is absent and clears what is null', async () => {
    const after = async () => JSON.parse((await auditOf('INTERACTION', 'api:part'))[0]!.after!) as Fields;
    await writeAll('recordInteractions', [interaction('part', { subject: 'Price', agentId: 'api:ada' })]);
    await writeAll('recordInteractions', [interaction('part', { obligation: 'DELAY_PLAN' })]);
    expect(await after()).toMatchObject({ subject: 'Price', agentId: 'api:ada', obligation: 'DELAY_PLAN' });
    await writeAll('recordInteractions', [interaction('part', { subject: null })]);
    expect(await after()).toMatchObject({ subject: null, agentId: 'api:ada', obligation: 'DELAY_PLAN' });
  });

  test('lets the good ones through beside a bad one', async () => {
    const written = await write('recordInteractions', [
      interaction('good'),
      interaction('bad', { relationshipId: 'api:none' }),
      interaction('fine'),
    ]);
    expect(outcomesOf(written)).toEqual(['NEW', 'REJECTED', 'NEW']);
    expect(written.results[1]).toMatchObject({
      index: 1,
      id: 'api:bad',
      error: { code: 'UNKNOWN_REFERENCE', field: 'relationshipId', value: 'api:none', message: 'There is no relationship "api:none".' },
    });
  });

  test('takes a thousand in one call and no more', async () => {
    const batch = (count: number) => Array.from({ length: count }, (_, at) => interaction(`many-${at}`, { subject: 'x'.repeat(200) }));
    const all = await write('recordInteractions', batch(1_000));
    expect(new Set(outcomesOf(all))).toEqual(new Set(['NEW']));
    expect((await write('recordInteractions', batch(1_001))).codes).toEqual(['BAD_USER_INPUT']);
    expect(
      (
        await remove(
          'INTERACTION',
          batch(1_000).map(({ id }) => id),
        )
      ).results,
    ).toHaveLength(1_000);
  });

  test('shows in the next query of the same caller', async () => {
    for (const at of [1, 2, 3]) {
      const id = `api:fresh-${at}`;
      await writeAll('recordAccounts', [{ id, name: `Fresh ${at}`, region: 'fresh' }]);
      await writeAll('recordRelationships', [{ id: `${id}-r`, accountId: id, businessUnitId: 'api:unit', startedOn: '2025-01-01' }]);
      const query = '{ relationships(where: {region: ["fresh"]}) { totalCount } }';
      const { data, errors } = await own().ask<{ relationships: { totalCount: number } }>(query);
      expect(errors).toEqual([]);
      expect(data!.relationships.totalCount).toBe(at);
    }
  });
});

describe('who may write', () => {
  test('is an administrator or a manager', async () => {
    for (const role of ['ANALYST', 'LEADER', 'SERVICE']) {
      const headers = own().token('--name', role, '--role', role);
      expect((await write('recordInteractions', [interaction('forbidden')], headers)).codes).toEqual(['FORBIDDEN']);
      expect((await remove('INTERACTION', ['api:forbidden'], headers)).codes).toEqual(['FORBIDDEN']);
    }
    const manager = own().token('--name', 'manager', '--role', 'MANAGER');
    expect(outcomesOf(await write('recordInteractions', [interaction('by-manager')], manager))).toEqual(['NEW']);
    expect(outcomesOf(await write('recordAccounts', [{ id: 'api:by-manager', name: 'M' }], manager))).toEqual(['NEW']);
  });

  test('writes inside the row scope only, and what is foreign is as if it were not there', async () => {
    const north = own().token('--name', 'north', '--role', 'MANAGER', '--scope', 'region=north');
    await writeAll('recordInteractions', [interaction('theirs', { relationshipId: 'api:r-south' })]);
    const written = await write(
      'recordInteractions',
      [
        interaction('mine'),
        interaction('x', { relationshipId: 'api:r-south' }),
        interaction('x', { relationshipId: 'api:r-none' }),
        interaction('theirs'),
      ],
      north,
    );
    expect(outcomesOf(written)).toEqual(['NEW', 'REJECTED', 'REJECTED', 'REJECTED']);
    const [, foreign, unknown, stored] = written.results.map(({ error }) => error);
    expect({ ...foreign, message: foreign?.message.replace('south', 'none'), value: 'api:r-none' }).toEqual(unknown);
    expect(stored).toMatchObject({ code: 'UNKNOWN_REFERENCE', field: 'id', value: 'api:theirs' });
    expect((await remove('INTERACTION', ['api:theirs', 'api:none'], north)).results.map(({ outcome }) => outcome)).toEqual([
      'ABSENT',
      'ABSENT',
    ]);
    expect((await write('recordAccounts', [{ id: 'api:north', name: 'Mine' }], north)).codes).toEqual(['FORBIDDEN']);
    expect((await write('runCampaigns', [{ id: 'api:c', name: 'C', kind: 'MARKETING', startsOn: '2025-01-01' }], north)).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('deleting', () => {
  test('is idempotent and keeps what others need', async () => {
    await writeAll('recordInteractions', [interaction('gone')]);
    const outcomes = async (kind: string, id: string) =>
      (await remove(kind, [id])).results.map(({ outcome, error }) => error?.code ?? outcome);
    expect(await outcomes('INTERACTION', 'api:gone')).toEqual(['DELETED']);
    expect(await outcomes('INTERACTION', 'api:gone')).toEqual(['ABSENT']);
    expect(await outcomes('ACCOUNT', 'api:north')).toEqual(['STILL_REFERENCED']);
  });
});
