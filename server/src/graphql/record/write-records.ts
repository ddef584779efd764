import { isRestricted } from '../../access/row-scope.js';
import type { Identity } from '../../access/identity.js';
import type { AnyRecord, RecordKind } from '../../domain/record/record-kind.js';
import { SHARED_KINDS } from '../../domain/record/shared-kind.js';
import { refuse } from '../../domain/refusal.js';
import type { Author } from '../../records/record-change.js';
import type { DeleteOutcome, WriteOutcome, Written } from '../../records/write-outcome.js';
import type { GraphqlContext } from '../context.js';
import { checkRecord } from './check-record.js';
import { MOST_RECORDS } from './record-input.js';
import type { RecordError, RecordResult, RecordResults } from './record-result.type.js';

/** Writes those of the given records that can be, on behalf of the caller, in one transaction. */
export async function writeRecords(
  kind: RecordKind,
  inputs: readonly { readonly id: string }[],
  context: GraphqlContext,
): Promise<RecordResults> {
  checkMayWrite(context.identity, kind, inputs.length);
  const checked = inputs.map((input) => checkRecord(kind, input));
  const good = checked.filter((record): record is AnyRecord => 'kind' in record);
  const written = await context.store.writeRecords(good, { scope: context.identity.scope, author: authorOf(context) });
  context.ownWrites.note(context.identity.id, written.revision);
  let at = 0;
  const outcomes = checked.map((record) => ('kind' in record ? written.outcomes[at++]! : record));
  noteUnseen(kind, written.outcomes, context);
  return resultsOf(
    inputs.map(({ id }) => id),
    { revision: written.revision, outcomes },
  );
}

/** Deletes those of the named records that the caller may see and nothing needs. */
export async function deleteRecords(kind: RecordKind, ids: readonly string[], context: GraphqlContext): Promise<RecordResults> {
  checkMayWrite(context.identity, kind, ids.length);
  const names = ids.map((id) => ({ kind, id }));
  const written = await context.store.deleteRecords(names, { scope: context.identity.scope, author: authorOf(context) });
  context.ownWrites.note(context.identity.id, written.revision);
  return resultsOf(ids, written);
}

/** Refuses who may not write records of a kind at all, and more of them than one call may hold. */
export function checkMayWrite({ role, scope }: Identity, kind: RecordKind, count: number): void {
  if (role !== 'ADMIN' && role !== 'MANAGER') throw refuse('FORBIDDEN', { action: 'writing records' });
  if (SHARED_KINDS.has(kind) && isRestricted(scope)) {
    throw refuse('FORBIDDEN', { action: `writing a ${kind}, which belongs to no relationship, with a restricted scope` });
  }
  if (count > MOST_RECORDS) {
    throw refuse('BAD_USER_INPUT', { problem: `The call holds ${count} records.`, remedy: `Send at most ${MOST_RECORDS} in one.` });
  }
}

/** What a restricted caller named that is not there for it. */
export function noteUnseen(
  kind: RecordKind,
  outcomes: readonly (WriteOutcome | RecordError)[],
  { identity: { scope }, unseen }: GraphqlContext,
): void {
  if (!isRestricted(scope)) return;
  for (const outcome of outcomes) {
    if (typeof outcome !== 'string' && outcome.code === 'UNKNOWN_REFERENCE') unseen.add(`${kind} ${outcome.field} ${outcome.value ?? ''}`);
  }
}

/** On whose behalf a request writes. */
export function authorOf({ identity: { id, name }, clock }: GraphqlContext): Author {
  return { id, name, at: clock() };
}

function resultsOf(ids: readonly string[], { revision, outcomes }: Written<WriteOutcome | DeleteOutcome | RecordError>): RecordResults {
  const results = outcomes.map((outcome, index): RecordResult =>
    typeof outcome === 'string'
      ? { index, id: ids[index]!, outcome, error: null }
      : { index, id: ids[index]!, outcome: 'REJECTED', error: outcome },
  );
  return { revision: String(revision), results };
}
