import type { ActionRecord } from '../domain/record/action.js';
import { isGiftOf } from '../domain/gift-budget.js';
import type { GiftSum } from '../records/gift-sums.js';

/** What the gifts of agents cost, or may cost, by year and currency; grows with what is planned. */
export class GiftLedger {
  private readonly sums = new Map<string, number>();

  constructor(sums: readonly GiftSum[]) {
    for (const { ownerId, year, currency, amount } of sums) this.sums.set(keyOf(ownerId, year, currency), amount);
  }

  readonly giftsOf = (agentId: string, year: string, currency: string | null): number => this.sums.get(keyOf(agentId, year, currency)) ?? 0;

  add(action: ActionRecord): void {
    const { ownerId, dueOn, cost } = action;
    const year = dueOn.slice(0, 4);
    const currency = action.currency ?? null;
    if (ownerId == null || cost == null || !isGiftOf(action, year, currency)) return;
    this.sums.set(keyOf(ownerId, year, currency), this.giftsOf(ownerId, year, currency) + cost);
  }
}

function keyOf(agentId: string, year: string, currency: string | null): string {
  return `${year} ${currency ?? ''} ${agentId}`;
}
