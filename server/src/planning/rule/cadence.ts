import { calendarDateOf, dayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import type { PlanFacts } from '../../domain/plan-facts.js';
import type { Call, PlanningDay, PlanRule } from '../call.js';
import { isPlannedOtherwise } from '../call.js';
import { ruleActionId } from '../rule-action-id.js';
import { typeOnDay } from '../type-on-day.js';

/** Where no SERVICE_REPORT was made for the cadence of the type, the next is planned. A skipped one counts as made on its day. */
export const cadenceRule: PlanRule = (facts, day): readonly Call[] => {
  const { relationship } = facts;
  const type = typeOnDay(facts.typeChanges, day.today);
  const cadence = type && day.profile.cadenceDays[type];
  if (!cadence) return [];
  const reported = lastReport(facts, day);
  const begun = reported ?? (relationship.startedOn == null ? null : dayOf(relationship.startedOn));
  const why = { rule: 'CADENCE', cause: relationship.id, about: begun === null ? null : calendarDateOf(begun) } as const;
  const isPending = isPlannedOtherwise(
    facts,
    ruleActionId(why),
    ({ practice, state }) => practice === 'SERVICE_REPORT' && state === 'PLANNED',
  );
  if (isPending) return [];
  const { reportLeadDays } = day.settings;
  const owedDay = begun === null ? day.today : begun + cadence;
  const since = reported === null ? 'No report was made yet' : `No report was made since ${calendarDateOf(reported)}`;
  return [
    {
      ...why,
      practice: 'SERVICE_REPORT',
      fromDay: owedDay - reportLeadDays,
      dueDay: owedDay < day.today ? day.today + reportLeadDays : owedDay,
      untilDay: null,
      ownerId: relationship.ownerId ?? null,
      reason: `${since}; ${type} asks for one every ${cadence} days.`,
    },
  ];
};

function lastReport({ actions }: PlanFacts, { dayOf: dayOfMoment }: PlanningDay): Day | null {
  const days = actions
    .filter(({ practice }) => practice === 'SERVICE_REPORT')
    .flatMap(({ state, doneAt, dueOn }) => (doneAt == null ? (state === 'SKIPPED' ? dayOf(dueOn) : []) : dayOfMoment(doneAt)));
  return days.length === 0 ? null : Math.max(...days);
}
