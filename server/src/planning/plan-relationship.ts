import { calendarDateOf, dayOf } from '../domain/calendar.js';
import type { Day } from '../domain/calendar.js';
import { GIFT_BUDGET, giftsOf } from '../domain/gift-budget.js';
import type { PlanFacts } from '../domain/plan-facts.js';
import type { ActionRecord } from '../domain/record/action.js';
import type { Call, PlanningDay, PlanRule } from './call.js';
import { isOfRule, ruleActionId } from './rule-action-id.js';
import { callBackRule } from './rule/call-back.js';
import { cadenceRule } from './rule/cadence.js';
import { missedContactRule } from './rule/missed-contact.js';
import { occasionRule } from './rule/occasion.js';
import { resolvedCaseRule } from './rule/resolved-case.js';
import { saleRule } from './rule/sale.js';
import { silenceRule } from './rule/silence.js';

const RULES: readonly PlanRule[] = [saleRule, occasionRule, cadenceRule, callBackRule, missedContactRule, silenceRule, resolvedCaseRule];

/** What the rules make of one relationship on a day. */
export interface RelationshipPlan {
  /** New actions. Those of an id that ever was are not to be planned again. */
  readonly planned: readonly ActionRecord[];
  /** Actions of rules that are done, or are not called for any more. */
  readonly settled: readonly ActionRecord[];
  /** The next day on which time alone changes anything; null: none is known. */
  readonly nextDay: Day | null;
}

/** What an agent's gifts of a year cost so far, in a currency. */
export type GiftsOfAgent = (agentId: string, year: string, currency: string | null) => number;

/** Asks all rules. Asked again, they say the same; what is done, skipped or deleted keeps its id and is not new. */
export function planRelationship(facts: PlanFacts, day: PlanningDay, giftsOfAgent: GiftsOfAgent): RelationshipPlan {
  const { relationship, actions } = facts;
  const hasEnded = relationship.endedOn != null && dayOf(relationship.endedOn) <= day.today;
  const calls = new Map(hasEnded ? [] : RULES.flatMap((rule) => rule(facts, day)).map((call) => [ruleActionId(call), call]));
  const known = new Set(actions.map(({ id }) => id));
  const planned: ActionRecord[] = [];
  for (const [id, call] of calls) {
    const isTime = call.fromDay <= day.today && (call.untilDay === null || day.today <= call.untilDay);
    if (isTime && call.doneAt == null && !known.has(id)) planned.push(actionOf(id, call, facts, planned, giftsOfAgent));
  }
  const settled = actions
    .filter(({ id, state }) => state === 'PLANNED' && isOfRule(id))
    .flatMap((action) => settle(action, calls.get(action.id)));
  return { planned, settled, nextDay: hasEnded ? null : nextDay(facts, calls, day.today) };
}

/** Only what changes is written, for the record because of which it was planned may be gone. */
function settle({ id, relationshipId, practice, dueOn, plannedBy }: ActionRecord, call: Call | undefined): ActionRecord | [] {
  const same = { id, relationshipId, practice, dueOn, plannedBy };
  if (call === undefined) return { ...same, state: 'SKIPPED', note: 'It is not called for any more.' };
  return call.doneAt == null ? [] : { ...same, state: 'DONE', doneAt: call.doneAt };
}

function actionOf(id: string, call: Call, facts: PlanFacts, planned: readonly ActionRecord[], giftsOfAgent: GiftsOfAgent): ActionRecord {
  const { practice, rule, ownerId, contactId = null, dealId, caseId, promiseId, occasionId } = call;
  const gift = call.gift === undefined ? null : giftOf(call, [...facts.actions, ...planned], giftsOfAgent);
  return {
    id,
    relationshipId: facts.relationship.id,
    practice,
    contactId,
    ownerId,
    dueOn: calendarDateOf(call.dueDay),
    state: 'PLANNED',
    plannedBy: 'RULE',
    rule,
    reason: gift === null ? call.reason : `${call.reason}: ${gift.words}.`,
    dealId: dealId ?? null,
    caseId: caseId ?? null,
    promiseId: promiseId ?? null,
    occasionId: occasionId ?? null,
    cost: gift?.cost ?? null,
    currency: gift?.currency ?? null,
  };
}

/** A gift as dear as its occasion allows, and as the budgets of the relationship and the agent leave for the year; else a card. */
function giftOf({ gift, dueDay, ownerId }: Call, actions: readonly ActionRecord[], giftsOfAgent: GiftsOfAgent) {
  if (gift == null) return { words: 'a card', cost: null, currency: null };
  const year = calendarDateOf(dueDay).slice(0, 4);
  const left = Math.min(
    GIFT_BUDGET.ofRelationship - giftsOf(actions, year, gift.currency),
    ownerId === null ? Number.POSITIVE_INFINITY : GIFT_BUDGET.ofAgent - giftsOfAgent(ownerId, year, gift.currency),
  );
  const cost = Math.min(gift.most, left);
  if (cost <= 0) return { words: `a card, for the gift budget of ${year} is spent`, cost: null, currency: null };
  const isCut = cost < gift.most;
  const amount = `${cost}${gift.currency === null ? '' : ` ${gift.currency}`}`;
  return { words: `a gift of at most ${amount}${isCut ? `, what the gift budget of ${year} leaves` : ''}`, cost, currency: gift.currency };
}

function nextDay({ relationship, typeChanges }: PlanFacts, calls: ReadonlyMap<string, Call>, today: Day): Day | null {
  const days = [
    ...[...calls.values()].map(({ fromDay }) => fromDay),
    ...typeChanges.map(({ since }) => dayOf(since)),
    ...(relationship.endedOn == null ? [] : [dayOf(relationship.endedOn)]),
  ].filter((one) => one > today);
  return days.length === 0 ? null : Math.min(...days);
}
