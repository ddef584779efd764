import { calendarDateOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import { dayOfOccasion, type OccasionKind } from '../../domain/occasion.js';
import type { OccasionOfContact } from '../../domain/plan-facts.js';
import type { Call, PlanRule } from '../call.js';
import { isPlannedOtherwise } from '../call.js';
import { ruleActionId } from '../rule-action-id.js';

const WORDS: Readonly<Record<OccasionKind, string>> = { BIRTHDAY: 'Birthday', ANNIVERSARY: 'Anniversary', HOLIDAY: 'Holiday' };

/** The occasion of a contact who agreed to be written to plans its OCCASION each year: a card, or a gift where a budget is set. */
export const occasionRule: PlanRule = (facts, { today, settings }) =>
  facts.occasions
    .filter(({ contact }) => contact.hasConsent === true)
    .flatMap(({ contact, occasion }) =>
      [-1, 0, 1].flatMap((distance): Call[] => {
        const year = yearOf(today) + distance;
        const day = dayOfOccasion(occasion, year);
        if (day === null) return [];
        const why = { rule: 'OCCASION', cause: occasion.id, about: String(year) } as const;
        const isSame = (given: { readonly occasionId?: string | null | undefined; readonly dueOn: string }): boolean =>
          given.occasionId === occasion.id && given.dueOn.startsWith(`${year}-`);
        if (isPlannedOtherwise(facts, ruleActionId(why), isSame)) return [];
        return [
          {
            ...why,
            practice: 'OCCASION',
            fromDay: day - settings.occasionLeadDays,
            dueDay: day,
            untilDay: facts.keepsOccasions ? day : Number.NEGATIVE_INFINITY,
            ownerId: facts.relationship.ownerId ?? null,
            contactId: contact.id,
            occasionId: occasion.id,
            gift: occasion.giftBudget ? { most: occasion.giftBudget, currency: occasion.currency ?? null } : null,
            reason: `${nameOf({ contact, occasion })} on ${calendarDateOf(day)}`,
          },
        ];
      }),
    );

function nameOf({ contact, occasion }: OccasionOfContact): string {
  return `${(occasion.name ?? WORDS[occasion.kind]).slice(0, 80)} of ${contact.name.slice(0, 80)}`;
}

function yearOf(day: Day): number {
  return Number(calendarDateOf(day).slice(0, 4));
}
