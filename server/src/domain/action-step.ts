import type { CalendarDate, Instant } from './calendar.js';
import type { ActionOutcome } from './practice.js';
import type { ActionRecord } from './record/action.js';
import type { PromiseRecord } from './record/promise.js';
import type { AnyRecord } from './record/record-kind.js';
import type { RuleBreach } from './rule/record-rule.js';

/** What was promised to the customer while something was done. */
export interface PromiseMade {
  readonly dueAt: Instant;
  readonly subject: string | null;
  readonly isCallBack: boolean;
}

/** What is made of an action by hand. What is undefined stays as it is. */
export type ActionStep =
  | {
      readonly does: 'COMPLETE';
      readonly doneAt: Instant | null;
      readonly outcome?: ActionOutcome | null | undefined;
      readonly cost?: number | null | undefined;
      readonly currency?: string | null | undefined;
      readonly interactionId?: string | null | undefined;
      readonly note?: string | null | undefined;
      /** Null: nothing was promised. */
      readonly promise: PromiseMade | null;
      /** The day on which the same is to be done again; null: no next one is planned. */
      readonly nextOn: CalendarDate | null;
    }
  | { readonly does: 'SKIP'; readonly note?: string | null | undefined }
  | { readonly does: 'MOVE'; readonly toOn: CalendarDate; readonly note?: string | null | undefined };

const LONGEST_ID = 191;

/**
 * The records that a step makes: the action itself first, then what came of it, under ids of their own, so that the same
 * step again makes the same. Or why the action cannot take it.
 */
export function takeStep(action: ActionRecord, step: ActionStep, now: Instant): readonly AnyRecord[] | RuleBreach {
  switch (step.does) {
    case 'COMPLETE':
      return complete(action, step, now);
    case 'SKIP':
      return action.state === 'PLANNED' || action.state === 'SKIPPED'
        ? [changed(action, { state: 'SKIPPED', note: step.note })]
        : notOpen(action, 'Only what is planned can be skipped.');
    case 'MOVE':
      return move(action, step);
  }
}

function complete(action: ActionRecord, step: Extract<ActionStep, { does: 'COMPLETE' }>, now: Instant): readonly AnyRecord[] | RuleBreach {
  if (action.state === 'MOVED') return notOpen(action, 'It was moved: the action on the new day is the one to be done.');
  const { outcome, cost, currency, interactionId, note, promise, nextOn } = step;
  const doneAt = step.doneAt ?? action.doneAt ?? now;
  const made: AnyRecord[] = [changed(action, { state: 'DONE', doneAt, outcome, cost, currency, interactionId, note })];
  if (promise) made.push({ kind: 'promise', record: promiseOf(action, promise, doneAt) });
  if (nextOn !== null) {
    const next = { ...planAgain(action, 'next', nextOn), plannedBy: 'HAND', rule: null, cost: null, currency: null } as const;
    made.push({ kind: 'action', record: next });
  }
  return made;
}

function move(action: ActionRecord, { toOn, note }: Extract<ActionStep, { does: 'MOVE' }>): readonly AnyRecord[] | RuleBreach {
  const isSame = action.state === 'MOVED' && action.movedToOn === toOn;
  if (action.state !== 'PLANNED' && !isSame) return notOpen(action, 'Only what is planned can be moved.');
  if (toOn === action.dueOn) {
    return { code: 'ACTION_NOT_OPEN', field: 'toOn', value: toOn, rule: 'An action is moved to another day than that on which it is due.' };
  }
  const moved = changed(action, { state: 'MOVED', movedToOn: toOn, note });
  return isSame ? [moved] : [moved, { kind: 'action', record: planAgain(action, 'moved', toOn) }];
}

function changed(
  { id, relationshipId, practice, dueOn, plannedBy }: ActionRecord,
  fields: Pick<ActionRecord, 'state'> & Partial<ActionRecord>,
): AnyRecord {
  return { kind: 'action', record: { id, relationshipId, practice, dueOn, plannedBy, doneAt: null, movedToOn: null, ...fields } };
}

/** The same action on another day, because of the same records. */
function planAgain(action: ActionRecord, how: string, dueOn: CalendarDate): ActionRecord {
  const { id, relationshipId, practice, contactId, ownerId, plannedBy, rule, reason, cost, currency } = action;
  const { dealId, caseId, promiseId, occasionId, informationId } = action;
  return {
    id: idOf(id, how, dueOn),
    relationshipId,
    practice,
    contactId,
    ownerId,
    plannedBy,
    rule,
    reason,
    cost,
    currency,
    dealId,
    caseId,
    promiseId,
    occasionId,
    informationId,
    dueOn,
    state: 'PLANNED',
  };
}

function promiseOf(
  { id, relationshipId, dealId, ownerId }: ActionRecord,
  { dueAt, subject, isCallBack }: PromiseMade,
  madeAt: Instant,
): PromiseRecord {
  const made = { madeBy: 'SUPPLIER', madeAt, dueAt, subject, isCallBack } as const;
  return { id: idOf(id, 'promise', null), relationshipId, dealId: dealId ?? null, agentId: ownerId ?? null, ...made };
}

/** `crm:rule:sale:1` moved to a day is `crm:moved:rule:sale:1:2026-05-20`: of the same source, and no longer the rule's own. */
function idOf(id: string, how: string, on: CalendarDate | null): string {
  const at = id.indexOf(':') + 1;
  const tail = on === null ? '' : `:${on}`;
  const made = `${id.slice(0, at)}${how}:${id.slice(at)}`;
  return made.slice(0, LONGEST_ID - tail.length).trimEnd() + tail;
}

function notOpen({ state }: ActionRecord, rule: string): RuleBreach {
  return { code: 'ACTION_NOT_OPEN', field: 'state', value: state, rule };
}
