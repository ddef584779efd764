import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../domain/record/record-kind.js';
import { RECORD_KINDS } from '../domain/record/record-kind.js';
import { NewRowsPacker } from './pack-new-rows.js';
import type { RowLayout } from './row-layout.js';

const columns = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([field, type]) => ({ field, type }));
const layout = {
  ...Object.fromEntries(RECORD_KINDS.map((kind) => [kind, columns(['id', 'varchar'])])),
  request: columns(['id', 'varchar'], ['relationshipId', 'varchar'], ['raisedAt', 'datetime'], ['subject', 'varchar']),
  response: columns(['id', 'varchar'], ['requestId', 'varchar'], ['respondedAt', 'datetime'], ['quality', 'double']),
} as unknown as RowLayout;

const NOON = Date.UTC(2026, 0, 2, 12);
const request = (id: string, subject?: string | null) =>
  ({ kind: 'request', record: { id, relationshipId: 'a:1', raisedAt: NOON, ...(subject === undefined ? {} : { subject }) } }) as AnyRecord;
const response = (id: string, requestId: string | null, respondedAt = NOON) =>
  ({ kind: 'response', record: { id, requestId, respondedAt, quality: 0.5 } }) as AnyRecord;

const pack = (...items: readonly AnyRecord[]) => new NewRowsPacker(layout).pack(items);

describe('new rows', () => {
  it('are files in order of their ids, absent and null as no value, and name what they refer to outside', () => {
    const packed = pack(response('a:r', 'a:1'), request('a:2', 'tab\there, \\ and\nline'), request('a:1', null), response('a:s', null));
    expect(packed?.map(({ file, ...rest }) => ({ ...rest, file: new TextDecoder().decode(file) }))).toEqual([
      {
        kind: 'request',
        ids: ['a:1', 'a:2'],
        references: [{ kind: 'relationship', ids: ['a:1'] }],
        file: 'a:1\ta:1\t2026-01-02 12:00:00.000\t\\N\na:2\ta:1\t2026-01-02 12:00:00.000\ttab\\there, \\\\ and\\nline\n',
      },
      {
        kind: 'response',
        ids: ['a:r', 'a:s'],
        references: [],
        file: 'a:r\ta:1\t2026-01-02 12:00:00.000\t0.5\na:s\t\\N\t2026-01-02 12:00:00.000\t0.5\n',
      },
    ]);
  });

  it('are not made of what is there twice, breaks a rule, or is judged by what is elsewhere', () => {
    expect(pack(request('a:1'), request('a:1'))).toBeNull();
    expect(pack(request('a:1'), response('a:r', 'a:1', NOON - 1))).toBeNull();
    expect(pack(response('a:r', 'a:elsewhere'))).toBeNull();
  });

  it('are not made of ids that the database orders otherwise', () => {
    expect(pack(request('a:\u{1F600}'))).toBeNull();
  });

  it('are none of nothing', () => {
    expect(pack()).toEqual([]);
  });
});
