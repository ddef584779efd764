import { GIFT_BUDGET, giftsOf, isGiftOf } from '../gift-budget.js';
import type { RuleBreach, RuleOfNeighbours, RuleOfReference } from './record-rule.js';

/** A gift is only planned within what the gifts of its relationship may cost in the year. What was given is written down as it was. */
export const giftWithinBudget: RuleOfNeighbours<'action', 'relationshipId' | 'practice' | 'state' | 'dueOn' | 'cost' | 'currency'> = {
  beside: { sameField: 'relationshipId' },
  fields: ['relationshipId', 'practice', 'state', 'dueOn', 'cost', 'currency'],
  concerns: (action) => action.state === 'PLANNED' && isGiftOf(action, action.dueOn.slice(0, 4), action.currency ?? null),
  breachOf: (record, neighbours): RuleBreach | null => {
    const year = record.dueOn.slice(0, 4);
    const others = [...neighbours.values()].filter(
      ({ id, relationshipId }) => id !== record.id && relationshipId === record.relationshipId,
    );
    const spent = giftsOf(others, year, record.currency ?? null);
    const left = Math.max(0, GIFT_BUDGET.ofRelationship - spent);
    if ((record.cost ?? 0) <= left) return null;
    return {
      code: 'GIFT_BUDGET_EXCEEDED',
      field: 'cost',
      value: String(record.cost),
      rule: `Gifts of ${year} to this relationship may cost ${GIFT_BUDGET.ofRelationship} together; ${left} are left.`,
    };
  },
};

/** Who refused to be written to gets no cards and gifts. Consent that is not known does not keep a person from planning one. */
export const occasionAgreed: RuleOfReference<'action', 'contactId', 'hasConsent'> = {
  referenceField: 'contactId',
  fields: ['hasConsent'],
  breachOf: ({ practice, state, contactId }, { hasConsent }): RuleBreach | null =>
    practice === 'OCCASION' && state === 'PLANNED' && hasConsent === false
      ? { code: 'CONSENT_REFUSED', field: 'contactId', value: contactId ?? '', rule: 'The contact has not agreed to be written to.' }
      : null,
};
