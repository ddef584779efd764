import type { RuleAlone, RuleBreach, RuleOfNeighbours } from './record-rule.js';

/** A referral that passes another one on comes after it: following them upwards never leads back. */
export const referralsLeadUp: RuleOfNeighbours<'referral', 'parentReferralId'> = {
  beside: { chainField: 'parentReferralId' },
  fields: ['parentReferralId'],
  concerns: ({ parentReferralId }) => parentReferralId != null,
  breachOf: (record, neighbours): RuleBreach | null => {
    const passed = new Set([record.id]);
    for (let id = record.parentReferralId; id != null; id = neighbours.get(id)?.parentReferralId) {
      if (passed.has(id))
        return cyclic('parentReferralId', record.parentReferralId ?? '', 'A referral cannot pass itself on, nor one that came of it.');
      passed.add(id);
    }
    return null;
  },
};

/** An account is found through another one. */
export const prospectOfAnother: RuleAlone<'prospect'> = {
  breachOf: ({ accountId, referringAccountId }) =>
    accountId === referringAccountId ? cyclic('referringAccountId', accountId, 'An account cannot refer itself.') : null,
};

function cyclic(field: string, value: string, rule: string): RuleBreach {
  return { code: 'CYCLIC_REFERRAL', field, value, rule };
}
