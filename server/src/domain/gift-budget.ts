import type { ActionRecord } from './record/action.js';

/**
 * What gifts may cost in one calendar year, in the currency's major unit, in each currency by itself: for one
 * relationship, and from one agent. Beside it stands what an occasion's own gift may cost.
 */
export const GIFT_BUDGET = { ofRelationship: 250, ofAgent: 2_500 } as const;

type Gift = Pick<ActionRecord, 'practice' | 'state' | 'dueOn' | 'cost' | 'currency'>;

/** Whether an action costs, or may cost, something of the gift budget of a year in a currency. */
export function isGiftOf({ practice, state, dueOn, cost, currency }: Gift, year: string, of: string | null): boolean {
  const isMeant = state === 'PLANNED' || state === 'DONE';
  return practice === 'OCCASION' && isMeant && cost != null && cost > 0 && dueOn.slice(0, 4) === year && (currency ?? null) === of;
}

/** What the gifts of a year cost, or may cost, in a currency. */
export function giftsOf(actions: Iterable<Gift>, year: string, of: string | null): number {
  let sum = 0;
  for (const action of actions) if (isGiftOf(action, year, of)) sum += action.cost ?? 0;
  return sum;
}
