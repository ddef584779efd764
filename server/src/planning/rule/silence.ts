import { calendarDateOf, dayOf as dayOfDate } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import type { DealRecord } from '../../domain/record/deal.js';
import type { PlanRule } from '../call.js';
import { typeOnDay } from '../type-on-day.js';

/** In the operational phase informing is a duty: when the customer heard nothing for longer than the cadence, a PERSONAL_CONTACT is planned. */
export const silenceRule: PlanRule = (facts, { today, dayOf, profile }) => {
  const { deals, informedAt, relationship, typeChanges } = facts;
  const days = deals.flatMap((deal) => operationalSince(deal, today) ?? []);
  if (days.length === 0) return [];
  const quietSince = Math.max(Math.min(...days), informedAt === null ? Number.NEGATIVE_INFINITY : dayOf(informedAt));
  const type = typeOnDay(typeChanges, today) ?? 'TRANSACTIONAL';
  const cadence = profile.obligation.cadenceDays[type];
  const fromDay = quietSince + cadence + 1;
  return [
    {
      rule: 'SILENCE',
      cause: relationship.id,
      about: calendarDateOf(quietSince),
      practice: 'PERSONAL_CONTACT',
      fromDay,
      dueDay: Math.max(fromDay, today),
      untilDay: null,
      ownerId: relationship.ownerId ?? null,
      reason: `Not informed since ${calendarDateOf(quietSince)} in the operational phase; ${type} asks for it every ${cadence} days.`,
    },
  ];
};

/** Since when a deal has been in the operational phase, null: it is not in it. */
export function operationalSince({ outcome, closedOn, operationalOn, postDealOn }: DealRecord, today: Day): Day | null {
  if (operationalOn == null || dayOfDate(operationalOn) > today) return null;
  if (postDealOn != null && dayOfDate(postDealOn) <= today) return null;
  const isGoing = outcome === 'WON' || closedOn == null || dayOfDate(closedOn) > today;
  return isGoing ? dayOfDate(operationalOn) : null;
}
