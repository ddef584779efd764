import type { RelationshipStatus } from '../domain/relationship-status.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { ScoringProfile } from './profile.js';
import type { SideOfFifty } from './score-range.js';

/** What the health of a relationship is judged from, as of a day. Scores and changes in points. */
export interface StatusFacts {
  readonly hasEnded: boolean;
  readonly type: RelationshipType;
  readonly trust: number;
  readonly trustSide: SideOfFifty;
  /** Share of prior in trust, 0 to 1. */
  readonly uncertainty: number;
  readonly switching: number;
  readonly severeCasesOverdue: number;
  /** Trust now less trust `changeDays` ago, and the part of it that is surprise; null: there was no relationship then. */
  readonly change: { readonly delta: number; readonly surprise: number } | null;
  /** Probability that the customer is still active, by a fitted model; null: none is fitted. */
  readonly aliveProbability: number | null;
  /** Days since the last vote; null: there has been none. */
  readonly daysSinceVote: number | null;
}

/** Why a status holds; what each figure means is said by its name. */
export type StatusReason =
  | { readonly code: 'ENDED' }
  | { readonly code: 'LITTLE_EVIDENCE'; readonly uncertainty: number; readonly limit: number }
  | { readonly code: 'TRUST_SURELY_LOW'; readonly trust: number; readonly limit: number }
  | { readonly code: 'SEVERE_CASE_OVERDUE'; readonly cases: number }
  | { readonly code: 'SWITCHING_COSTLY'; readonly switching: number; readonly limit: number }
  | { readonly code: 'TRUST_LOW'; readonly trust: number; readonly limit: number }
  | { readonly code: 'TRUST_FELL'; readonly delta: number; readonly surprise: number; readonly days: number }
  | { readonly code: 'LIKELY_GONE'; readonly aliveProbability: number; readonly limit: number }
  | { readonly code: 'EVIDENCE_THIN'; readonly uncertainty: number; readonly limit: number }
  | { readonly code: 'QUIET_TOO_LONG'; readonly days: number; readonly cadenceDays: number }
  | { readonly code: 'TRUST_HIGH'; readonly trust: number; readonly limit: number }
  | { readonly code: 'TRUST_BETWEEN'; readonly trust: number; readonly low: number; readonly high: number }
  | { readonly code: 'TRUST_NOT_SURELY_ABOVE'; readonly trust: number; readonly limit: number };

/** A status with every reason for it, at least one. */
export interface StatusFinding {
  readonly status: RelationshipStatus;
  readonly reasons: readonly StatusReason[];
}

/** The health of a relationship: the first rule that matches. */
export function statusOf(facts: StatusFacts, profile: ScoringProfile): StatusFinding {
  const limit = profile.status;
  const { trust, uncertainty } = facts;
  if (facts.hasEnded) return { status: 'ENDED', reasons: [{ code: 'ENDED' }] };
  if (uncertainty > limit.unknownUncertainty) {
    return { status: 'UNKNOWN', reasons: [{ code: 'LITTLE_EVIDENCE', uncertainty, limit: limit.unknownUncertainty }] };
  }
  const critical = criticalReasons(facts, profile);
  if (critical.length > 0) return { status: 'CRITICAL', reasons: critical };
  const isTrustLow = trust < limit.lowTrust;
  const low: StatusReason = { code: 'TRUST_LOW', trust, limit: limit.lowTrust };
  if (isCaptive(trust, facts.switching, profile)) {
    return { status: 'CAPTIVE', reasons: [low, { code: 'SWITCHING_COSTLY', switching: facts.switching, limit: limit.captiveSwitching }] };
  }
  const risks = [...(isTrustLow ? [low] : []), ...riskReasons(facts, profile)];
  if (risks.length > 0) return { status: 'AT_RISK', reasons: risks };
  const checks = checkReasons(facts, profile);
  if (checks.length > 0) return { status: 'CHECK_DUE', reasons: checks };
  if (trust < limit.healthyTrust) {
    return { status: 'WATCH', reasons: [{ code: 'TRUST_BETWEEN', trust, low: limit.lowTrust, high: limit.healthyTrust }] };
  }
  return facts.trustSide === 'ABOVE'
    ? { status: 'HEALTHY', reasons: [{ code: 'TRUST_HIGH', trust, limit: limit.healthyTrust }] }
    : { status: 'WATCH', reasons: [{ code: 'TRUST_NOT_SURELY_ABOVE', trust, limit: limit.lowTrust }] };
}

/** Whether a customer stays because leaving is expensive. A graver status may come before that of captives. */
export function isCaptive(trust: number, switching: number, { status }: ScoringProfile): boolean {
  return trust < status.lowTrust && switching >= status.captiveSwitching;
}

function criticalReasons(facts: StatusFacts, profile: ScoringProfile): StatusReason[] {
  const reasons: StatusReason[] = [];
  if (facts.trustSide === 'BELOW') reasons.push({ code: 'TRUST_SURELY_LOW', trust: facts.trust, limit: profile.status.lowTrust });
  if (facts.severeCasesOverdue > 0) reasons.push({ code: 'SEVERE_CASE_OVERDUE', cases: facts.severeCasesOverdue });
  return reasons;
}

function riskReasons(facts: StatusFacts, profile: ScoringProfile): StatusReason[] {
  const limit = profile.status;
  const reasons: StatusReason[] = [];
  const { change, aliveProbability } = facts;
  if (change !== null && change.delta <= limit.alarmingChange && change.surprise <= limit.alarmingSurprise) {
    reasons.push({ code: 'TRUST_FELL', ...change, days: limit.changeDays });
  }
  if (aliveProbability !== null && aliveProbability < limit.aliveProbability) {
    reasons.push({ code: 'LIKELY_GONE', aliveProbability, limit: limit.aliveProbability });
  }
  return reasons;
}

function checkReasons(facts: StatusFacts, profile: ScoringProfile): StatusReason[] {
  const reasons: StatusReason[] = [];
  const { uncertainty, daysSinceVote } = facts;
  const limit = profile.status.checkUncertainty;
  const cadenceDays = profile.cadenceDays[facts.type];
  if (uncertainty > limit) reasons.push({ code: 'EVIDENCE_THIN', uncertainty, limit });
  if (cadenceDays !== null && daysSinceVote !== null && daysSinceVote > cadenceDays) {
    reasons.push({ code: 'QUIET_TOO_LONG', days: daysSinceVote, cadenceDays });
  }
  return reasons;
}
