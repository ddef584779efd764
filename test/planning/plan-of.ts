import { dayOf } from '../../server/src/domain/calendar.js';
import type { PlanFacts } from '../../server/src/domain/plan-facts.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import type { PlanningDay } from '../../server/src/planning/call.js';
import { planRelationship } from '../../server/src/planning/plan-relationship.js';
import { PLAN_SETTINGS } from '../../server/src/planning/plan-settings.js';

const DAY = 86_400_000;
export const at = (date: string): number => Date.parse(`${date}T12:00:00Z`);

function on(today: string): PlanningDay {
  return { today: dayOf(today), dayOf: (moment) => Math.floor(moment / DAY), profile: profileV1, settings: PLAN_SETTINGS };
}

export const NOTHING: PlanFacts = {
  relationship: { id: 'crm:r', accountId: 'crm:a', businessUnitId: 'crm:u', ownerId: 'crm:ann' },
  typeChanges: [],
  deals: [],
  callBacks: [],
  resolvedCases: [],
  missedContacts: [],
  touchedAt: null,
  informedAt: null,
  actions: [],
  occasions: [],
  keepsOccasions: true,
};

/** What the rules make of these facts on a day. */
export function plan(facts: Partial<PlanFacts>, today: string, spentByAgent = 0) {
  return planRelationship({ ...NOTHING, ...facts }, on(today), () => spentByAgent);
}
