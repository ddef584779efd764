import { GIFT_BUDGET, isGiftOf } from '../../domain/gift-budget.js';
import type { ActionRecord } from '../../domain/record/action.js';
import type { GiftSum } from '../../records/gift-sums.js';
import type { GraphqlContext } from '../context.js';
import type { ActionResult, GiftFlag } from './action-result.type.js';

/** Which of the written actions are gifts beyond a budget, by their ids. Nothing is read where none is a gift. */
export async function giftFlags(
  results: readonly ActionResult[],
  context: GraphqlContext,
): Promise<ReadonlyMap<string, readonly GiftFlag[]>> {
  const { readers, identity, gifts } = context;
  const written = results.filter(({ outcome }) => outcome !== 'REJECTED').map(({ id }) => id);
  const actions = [...(await readers.records.find('action', written, identity.scope)).values()].filter(isGift);
  if (actions.length === 0) return new Map();
  const from = `${Math.min(...actions.map(({ dueOn }) => Number(dueOn.slice(0, 4))))}-01-01`;
  const [ofRelationships, ofAgents, occasions] = await Promise.all([
    gifts.ofRelationships([...new Set(actions.map(({ relationshipId }) => relationshipId))], from),
    gifts.ofAgents([...new Set(actions.flatMap(({ ownerId }) => ownerId ?? []))], from),
    readers.records.find('occasion', [...new Set(actions.flatMap(({ occasionId }) => occasionId ?? []))], identity.scope),
  ]);
  return new Map(
    actions.map((action) => {
      const budget = occasions.get(action.occasionId ?? '')?.giftBudget ?? null;
      const flags: GiftFlag[] = [];
      if (budget !== null && (action.cost ?? 0) > budget) flags.push('BEYOND_OCCASION');
      if (sumOf(ofRelationships, action.relationshipId, action) > GIFT_BUDGET.ofRelationship) flags.push('BEYOND_RELATIONSHIP_YEAR');
      if (sumOf(ofAgents, action.ownerId, action) > GIFT_BUDGET.ofAgent) flags.push('BEYOND_AGENT_YEAR');
      return [action.id, flags];
    }),
  );
}

function isGift(action: ActionRecord): boolean {
  return isGiftOf(action, action.dueOn.slice(0, 4), action.currency ?? null);
}

function sumOf(sums: readonly GiftSum[], ownerId: string | null | undefined, { dueOn, currency }: ActionRecord): number {
  const sum = sums.find((one) => one.ownerId === ownerId && one.year === dueOn.slice(0, 4) && one.currency === (currency ?? null));
  return sum?.amount ?? 0;
}
