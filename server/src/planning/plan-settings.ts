/**
 * How planning by rule behaves, beside the cadences of the scoring profile: a SERVICE_REPORT is due after `cadenceDays`
 * of the type, and operational silence begins after `obligation.cadenceDays`. A changed setting is a new version: then
 * every relationship is considered again, and what was planned before stays as it is.
 */
export interface PlanSettings {
  readonly version: string;
  /** Days from a won deal until its SALE_FOLLOW_UP is due. */
  readonly saleFollowUpDays: number;
  /** Days before an occasion on which its OCCASION is planned. */
  readonly occasionLeadDays: number;
  /** Days before a SERVICE_REPORT is due on which it is planned; also how soon an overdue first one is due. */
  readonly reportLeadDays: number;
  /** Days within which the customer who found nobody is called. */
  readonly missedContactDays: number;
  /** Days from the resolution of a case until the customer is asked about it. */
  readonly resolvedCaseDays: number;
  /** What should have been done longer ago, in days, is not planned any more: history that arrives late makes no work. */
  readonly latestDays: number;
  /** How far back, in days, records are looked at. */
  readonly horizonDays: number;
}

export const PLAN_SETTINGS: PlanSettings = {
  version: '1',
  saleFollowUpDays: 7,
  occasionLeadDays: 14,
  reportLeadDays: 7,
  missedContactDays: 1,
  resolvedCaseDays: 3,
  latestDays: 30,
  horizonDays: 400,
};
