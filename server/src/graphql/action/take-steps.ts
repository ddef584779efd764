import { type ActionStep, takeStep } from '../../domain/action-step.js';
import type { ActionRecord } from '../../domain/record/action.js';
import type { AnyRecord } from '../../domain/record/record-kind.js';
import type { WriteOutcome } from '../../records/write-outcome.js';
import type { GraphqlContext } from '../context.js';
import { checkRecord } from '../record/check-record.js';
import type { RecordError } from '../record/record-result.type.js';
import { authorOf, checkMayWrite, noteUnseen } from '../record/write-records.js';
import type { ActionResult, ActionResults } from './action-result.type.js';
import { giftFlags } from './gift-flags.js';

interface StepOfAction {
  readonly id: string;
  readonly step: ActionStep;
}

/** The records that one step makes, the action first; or why it makes none. */
type Made = readonly AnyRecord[] | RecordError;

/** Takes a step with each action that the caller may see, in one transaction. */
export async function takeSteps(steps: readonly StepOfAction[], context: GraphqlContext): Promise<ActionResults> {
  const { identity, store, readers, ownWrites, clock } = context;
  checkMayWrite(identity, 'action', steps.length);
  const ids = steps.map(({ id }) => id);
  const actions = new Map(await readers.records.find('action', ids, identity.scope));
  const now = clock();
  const made = steps.map(({ id, step }) => recordsOf(actions.get(id), id, step, now, actions));
  const good = made.flatMap((one) => (isError(one) ? [] : one));
  const written = await store.writeRecords(good, { scope: identity.scope, author: authorOf(context) });
  ownWrites.note(identity.id, written.revision);
  let at = 0;
  const results = made.map((one, index): ActionResult => {
    const outcomes = isError(one) ? [] : written.outcomes.slice(at, (at += one.length));
    return resultOf(index, ids[index]!, one, outcomes);
  });
  noteUnseen(
    'action',
    results.flatMap(({ error }) => error ?? []),
    context,
  );
  const flags = await giftFlags(results, context);
  return {
    revision: String(written.revision),
    results: results.map((result): ActionResult => Object.assign(result, { flags: flags.get(result.id) ?? [] })),
  };
}

/** An action that is named twice takes its steps in the order given. */
function recordsOf(action: ActionRecord | undefined, id: string, step: ActionStep, now: number, actions: Map<string, ActionRecord>): Made {
  if (action === undefined) return { code: 'UNKNOWN_REFERENCE', field: 'id', value: id, message: `There is no action "${id}".` };
  const taken = takeStep(action, step, now);
  if (!Array.isArray(taken)) {
    const { code, field, value, rule } = taken as Exclude<typeof taken, readonly AnyRecord[]>;
    return { code, field, value, message: rule };
  }
  const checked = (taken as readonly AnyRecord[]).map(({ kind, record }) => checkRecord(kind, record));
  const error = checked.find((one): one is RecordError => !('kind' in one));
  if (error) return error;
  const records = checked as readonly AnyRecord[];
  for (const { kind, record } of records) {
    if (kind === 'action') actions.set(record.id, { ...actions.get(record.id), ...withoutAbsent(record) });
  }
  return records;
}

function withoutAbsent(record: ActionRecord): ActionRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as ActionRecord;
}

function isError(made: Made): made is RecordError {
  return 'code' in made;
}

function resultOf(index: number, id: string, made: Made, outcomes: readonly WriteOutcome[]): ActionResult {
  const nothing = { index, id, promiseId: null, nextId: null, flags: [] };
  if (isError(made)) return { ...nothing, outcome: 'REJECTED', error: made };
  const [own, ...others] = outcomes;
  const idOf = (kind: AnyRecord['kind']): string | null => {
    const place = made.findIndex((one, at) => at > 0 && one.kind === kind && typeof outcomes[at] === 'string');
    return made[place]?.record.id ?? null;
  };
  const error = [own, ...others].find((outcome) => typeof outcome === 'object') ?? null;
  return {
    ...nothing,
    outcome: typeof own === 'string' ? own : 'REJECTED',
    error,
    promiseId: idOf('promise'),
    nextId: idOf('action'),
  };
}
