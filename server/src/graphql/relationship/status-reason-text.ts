import type { StatusReason } from '../../scoring/status.js';

const points = (value: number): string => value.toFixed(1);
const share = (value: number): string => value.toFixed(2);

/** A reason for a status as one English sentence with its numbers. */
export function statusReasonText(reason: StatusReason): string {
  switch (reason.code) {
    case 'ENDED':
      return 'The end of the relationship is recorded.';
    case 'LITTLE_EVIDENCE':
      return `Too little is known: uncertainty ${share(reason.uncertainty)} is above ${share(reason.limit)}.`;
    case 'TRUST_SURELY_LOW':
      return `Trust ${points(reason.trust)} is below ${points(reason.limit)}, and so is its whole range.`;
    case 'SEVERE_CASE_OVERDUE':
      return reason.cases === 1 ? 'A severe case is overdue.' : `${reason.cases} severe cases are overdue.`;
    case 'SWITCHING_COSTLY':
      return `Leaving is expensive: switching ${points(reason.switching)} is at least ${points(reason.limit)}.`;
    case 'TRUST_LOW':
      return `Trust ${points(reason.trust)} is below ${points(reason.limit)}.`;
    case 'TRUST_FELL':
      return `Trust fell by ${points(-reason.delta)} in ${reason.days} days, ${points(-reason.surprise)} of it through worse service.`;
    case 'LIKELY_GONE':
      return `The customer is probably gone: activity ${share(reason.aliveProbability)} is below ${share(reason.limit)}.`;
    case 'EVIDENCE_THIN':
      return `The evidence is thin or old: uncertainty ${share(reason.uncertainty)} is above ${share(reason.limit)}.`;
    case 'QUIET_TOO_LONG':
      return `Nothing was heard for ${reason.days} days, longer than the cadence of ${reason.cadenceDays}.`;
    case 'TRUST_HIGH':
      return `Trust ${points(reason.trust)} is at least ${points(reason.limit)}, and its range stays above 50.`;
    case 'TRUST_BETWEEN':
      return `Trust ${points(reason.trust)} lies between ${points(reason.low)} and ${points(reason.high)}.`;
    case 'TRUST_NOT_SURELY_ABOVE':
      return `Trust ${points(reason.trust)} is high, but its range reaches below ${points(reason.limit)}.`;
    default:
      return reason satisfies never;
  }
}
