import { calendarDateOf } from '../../domain/calendar.js';
import type { PlanRule } from '../call.js';

/** Who tried to reach a person, found nobody and has not been spoken to since is called: once, however often it was tried. */
export const missedContactRule: PlanRule = ({ missedContacts, touchedAt, relationship }, { dayOf, settings }) => {
  const first = missedContacts.find(({ occurredAt }) => touchedAt === null || occurredAt > touchedAt);
  if (first === undefined) return [];
  const day = dayOf(first.occurredAt);
  const dueDay = day + settings.missedContactDays;
  return [
    {
      rule: 'MISSED_CONTACT',
      cause: first.id,
      about: null,
      practice: 'PERSONAL_CONTACT',
      fromDay: day,
      dueDay,
      untilDay: dueDay + settings.latestDays,
      ownerId: relationship.ownerId ?? null,
      contactId: first.contactId ?? null,
      reason: `The customer tried to reach a person on ${calendarDateOf(day)} (${first.channel}) and found nobody.`,
    },
  ];
};
