import type { LifecycleStage } from '../domain/lifecycle-stage.js';
import type { ScoringProfile } from './profile.js';
import type { SideOfFifty } from './score-range.js';

/** What the lifecycle stage of a relationship is suggested from, as of a day. */
export interface StageFacts {
  readonly hasEnded: boolean;
  readonly trust: number;
  readonly commitment: number;
  /** Share of prior in trust, 0 to 1. */
  readonly uncertainty: number;
  readonly trustSide: SideOfFifty;
  readonly wonDeals: number;
  /** Won deals after the first, and renewals. */
  readonly repeatDeals: number;
  /** The renewal that was due last did not come. */
  readonly isRenewalLost: boolean;
  readonly tenureDays: number;
  /** Share of the pre-deal obligations that were answered; null: no deal has come so far. */
  readonly preDealCoverage: number | null;
  /** Silence index, 0 to 1; null: there has been no contact yet. */
  readonly silence: number | null;
}

/** The stage that the evidence of one day speaks for: the first rule that holds. */
export function stageSuggestedBy(facts: StageFacts, profile: ScoringProfile): LifecycleStage {
  const limit = profile.stage;
  const isTrustLow = facts.trust < limit.lowTrust;
  if (facts.hasEnded) return 'DISSOLUTION';
  if (isTrustLow && facts.silence !== null && facts.silence < limit.silence) return 'DISSOLUTION';
  if (isTrustLow && facts.isRenewalLost) return 'DISSOLUTION';
  if (
    facts.commitment >= limit.commitment &&
    facts.trustSide === 'ABOVE' &&
    facts.repeatDeals >= limit.repeatDeals &&
    facts.tenureDays >= limit.tenureDays
  ) {
    return 'COMMITMENT';
  }
  if (facts.wonDeals >= 1 && facts.trust >= limit.expansionTrust) return 'EXPANSION';
  if (facts.wonDeals >= 1) return 'AWARENESS';
  const isCovered = facts.preDealCoverage !== null && facts.preDealCoverage >= limit.awarenessCoverage;
  return isCovered && facts.uncertainty <= limit.awarenessUncertainty ? 'AWARENESS' : 'EXPLORATION';
}

/**
 * The stage to suggest after two consecutive checks: what both speak for, else what was suggested or recorded before.
 * `previous` null: this is the first check, and nothing new is suggested yet.
 */
export function stageAfterTwoChecks(previous: LifecycleStage | null, current: LifecycleStage, before: LifecycleStage): LifecycleStage {
  return previous === current ? current : before;
}
