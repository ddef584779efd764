import { calendarDateOf, dayOf } from '../calendar.js';
import type { CalendarDate, Instant } from '../calendar.js';
import type { RecordKind, RecordOf } from '../record/record-kind.js';
import type { RuleAlone, RuleBreach, RuleCode, RuleOfReference } from './record-rule.js';

const DAY = 86_400_000;
/** No zone is further ahead of UTC. */
const FURTHEST_AHEAD = 14 * 3_600_000;

/** A rule that one moment or day of a record is not before another. */
function inOrder<K extends RecordKind>(
  first: keyof RecordOf<K> & string,
  second: keyof RecordOf<K> & string,
  rule: string,
  code: RuleCode = 'MOMENTS_OUT_OF_ORDER',
): RuleAlone<K> {
  return {
    breachOf: (record) => {
      const [from, to] = [record[first], record[second]] as unknown as readonly (Instant | CalendarDate | null | undefined)[];
      if (from == null || to == null || to >= from) return null;
      return { code, field: second, value: shown(to), rule: `${rule} (${shown(from)}).` };
    },
  };
}

function shown(moment: Instant | CalendarDate): string {
  return typeof moment === 'number' ? new Date(moment).toISOString() : moment;
}

export const promiseKeptAfterMade = inOrder<'promise'>(
  'madeAt',
  'keptAt',
  'A promise cannot be kept before it was made',
  'PROMISE_KEPT_BEFORE_MADE',
);

const PHASES_IN_ORDER = 'A deal reaches its phases in order: a later phase cannot begin before an earlier one';

export const dealPhasesInOrder: readonly RuleAlone<'deal'>[] = [
  inOrder<'deal'>('preDealOn', 'operationalOn', PHASES_IN_ORDER, 'DEAL_PHASES_OUT_OF_ORDER'),
  inOrder<'deal'>('operationalOn', 'postDealOn', PHASES_IN_ORDER, 'DEAL_PHASES_OUT_OF_ORDER'),
  inOrder<'deal'>('preDealOn', 'postDealOn', PHASES_IN_ORDER, 'DEAL_PHASES_OUT_OF_ORDER'),
];

/** A deal that was not won has nothing to be operated. */
export const dealPhaseOfSale: RuleAlone<'deal'> = {
  breachOf: ({ outcome, operationalOn, postDealOn }) => {
    if (outcome == null || outcome === 'WON') return null;
    const field = operationalOn != null ? 'operationalOn' : postDealOn != null ? 'postDealOn' : null;
    if (field === null) return null;
    const value = (operationalOn ?? postDealOn)!;
    return {
      code: 'DEAL_PHASE_WITHOUT_SALE',
      field,
      value,
      rule: `A deal whose outcome is ${outcome} does not go beyond the phase PRE_DEAL.`,
    };
  },
};

export const responseAfterRequest: RuleOfReference<'response', 'requestId', 'raisedAt'> = {
  referenceField: 'requestId',
  fields: ['raisedAt'],
  keptBy: 'raisedAt',
  breachOf: ({ respondedAt }, { raisedAt }): RuleBreach | null =>
    respondedAt >= raisedAt
      ? null
      : {
          code: 'RESPONSE_BEFORE_REQUEST',
          field: 'respondedAt',
          value: shown(respondedAt),
          rule: `A response cannot come before the request that it answers (${shown(raisedAt)}).`,
        },
};

/** The start is a day whose zone is not known: only what was before that day everywhere on earth was before it. */
export const stageChangeAfterStart: RuleOfReference<'stageChange', 'relationshipId', 'startedOn'> = {
  referenceField: 'relationshipId',
  fields: ['startedOn'],
  keptBy: 'startedOn',
  breachOf: ({ occurredAt }, { startedOn }): RuleBreach | null => {
    if (startedOn == null || occurredAt >= dayOf(startedOn) * DAY - FURTHEST_AHEAD) return null;
    return {
      code: 'STAGE_BEFORE_START',
      field: 'occurredAt',
      value: calendarDateOf(Math.floor(occurredAt / DAY)),
      rule: `A relationship cannot change its stage before it started (${startedOn}).`,
    };
  },
};

export const surveyClosesAfterOpening = inOrder<'survey'>('openedOn', 'closedOn', 'A survey cannot close before it opened');
export const campaignEndsAfterStart = inOrder<'campaign'>('startsOn', 'endsOn', 'A campaign cannot end before it starts');
export const membershipEndsAfterStart = inOrder<'membership'>('since', 'until', 'A membership cannot end before it began');
export const keyPersonEndsAfterStart = inOrder<'keyPerson'>('since', 'until', 'A connection cannot end before it began');
export const investigationEndsAfterStart = inOrder<'investigation'>(
  'startedAt',
  'finishedAt',
  'An investigation cannot be finished before it started',
);
export const referralClosesAfterReferring = inOrder<'referral'>('referredAt', 'closedAt', 'A referral cannot be closed before it was made');
export const nextReviewAfterReview = inOrder<'qualityReview'>('reviewedOn', 'nextDueOn', 'The next review cannot be due before this one');
