import { calendarDateOf, dayOf } from '../../domain/calendar.js';
import type { Call, PlanRule } from '../call.js';
import { isPlannedOtherwise } from '../call.js';
import { ruleActionId } from '../rule-action-id.js';

/** A won deal plans its SALE_FOLLOW_UP: to thank, and to ask whether all is well. */
export const saleRule: PlanRule = (facts, { settings }) =>
  facts.deals.flatMap(({ id, name, outcome, operationalOn, closedOn }): Call[] => {
    const wonOn = operationalOn ?? closedOn;
    if (outcome !== 'WON' || wonOn == null) return [];
    const why = { rule: 'SALE', cause: id, about: null } as const;
    if (isPlannedOtherwise(facts, ruleActionId(why), ({ practice, dealId }) => practice === 'SALE_FOLLOW_UP' && dealId === id)) return [];
    const wonDay = dayOf(wonOn);
    const dueDay = wonDay + settings.saleFollowUpDays;
    return [
      {
        ...why,
        practice: 'SALE_FOLLOW_UP',
        fromDay: wonDay,
        dueDay,
        untilDay: dueDay + settings.latestDays,
        ownerId: facts.relationship.ownerId ?? null,
        dealId: id,
        reason: `The deal ${name == null ? '' : `"${name.slice(0, 150)}" `}was won on ${calendarDateOf(wonDay)}.`,
      },
    ];
  });
