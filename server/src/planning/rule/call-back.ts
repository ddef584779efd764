import { calendarDateOf } from '../../domain/calendar.js';
import type { Call, PlanRule } from '../call.js';
import { isPlannedOtherwise } from '../call.js';
import { ruleActionId } from '../rule-action-id.js';

/** The promise to call back plans the call, as a PERSONAL_CONTACT. When the promise is kept the call was made. */
export const callBackRule: PlanRule = (facts, { dayOf, settings }) =>
  facts.callBacks.flatMap(({ id, agentId, madeAt, dueAt, keptAt, subject }): Call[] => {
    const why = { rule: 'CALL_BACK', cause: id, about: null } as const;
    if (isPlannedOtherwise(facts, ruleActionId(why), ({ practice, promiseId }) => practice === 'PERSONAL_CONTACT' && promiseId === id)) {
      return [];
    }
    const dueDay = dayOf(dueAt);
    return [
      {
        ...why,
        practice: 'PERSONAL_CONTACT',
        fromDay: dayOf(madeAt),
        dueDay,
        untilDay: dueDay + settings.latestDays,
        ownerId: agentId ?? facts.relationship.ownerId ?? null,
        promiseId: id,
        reason: `To be called by ${calendarDateOf(dueDay)} was promised on ${calendarDateOf(dayOf(madeAt))}${
          subject == null ? '' : `: ${subject.slice(0, 150)}`
        }.`,
        doneAt: keptAt ?? null,
      },
    ];
  });
