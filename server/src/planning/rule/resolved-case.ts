import { calendarDateOf } from '../../domain/calendar.js';
import type { Call, PlanRule } from '../call.js';
import { isPlannedOtherwise } from '../call.js';
import { ruleActionId } from '../rule-action-id.js';

/** The customer of a resolved case who has not confirmed it is asked whether all is well again. */
export const resolvedCaseRule: PlanRule = (facts, { dayOf, settings }) =>
  facts.resolvedCases.flatMap(({ id, kind, contactId, resolvedAt, confirmedAt }): Call[] => {
    if (resolvedAt == null || confirmedAt != null) return [];
    const why = { rule: 'RESOLVED_CASE', cause: id, about: null } as const;
    if (isPlannedOtherwise(facts, ruleActionId(why), ({ practice, caseId }) => practice === 'PERSONAL_CONTACT' && caseId === id)) return [];
    const day = dayOf(resolvedAt);
    const dueDay = day + settings.resolvedCaseDays;
    return [
      {
        ...why,
        practice: 'PERSONAL_CONTACT',
        fromDay: day,
        dueDay,
        untilDay: dueDay + settings.latestDays,
        ownerId: facts.relationship.ownerId ?? null,
        contactId: contactId ?? null,
        caseId: id,
        reason: `A ${kind} was resolved on ${calendarDateOf(day)}, and the customer has not confirmed it.`,
      },
    ];
  });
