import type { Estimate } from '../../domain/estimate.js';
import { RelationshipStatus } from '../../domain/relationship-status.js';
import { membersOf } from '../../domain/words.js';
import { equalMean, type PortfolioParts, emptyPortfolio, partsOfRelationship, portfolioOf } from '../../scoring/portfolio.js';
import { NORMAL_QUANTILE_90 } from '../../scoring/wilson.js';
import type { RelationshipQuality } from '../relationship/relationship-quality.type.js';

/** From the status to act on first to the one to leave alone. */
const URGENCY = membersOf(RelationshipStatus);

/**
 * The quality of an account over its active relationships: each score is their equal-weighted mean, the status and its
 * reasons are those of the relationship that the rules find first. Null: no active relationship.
 */
export function qualityOfAccount(qualities: readonly RelationshipQuality[]): RelationshipQuality | null {
  const [first] = qualities;
  if (first === undefined || qualities.length === 1) return first ?? null;
  const leading = qualities.reduce((one, other) => (URGENCY.indexOf(other.status) < URGENCY.indexOf(one.status) ? other : one));
  const mean = (read: (quality: RelationshipQuality) => Estimate) => meanOf(qualities.map(read));
  return {
    asOf: first.asOf,
    profile: first.profile,
    status: leading.status,
    statusReasons: leading.statusReasons,
    reasons: leading.reasons,
    trust: mean(({ trust }) => trust),
    commitment: mean(({ commitment }) => commitment),
    quality: mean(({ quality }) => quality),
    mutualTrust: mean(({ mutualTrust }) => mutualTrust),
    sharedValues: mean(({ sharedValues }) => sharedValues),
    continuity: mean(({ continuity }) => continuity),
    switchingCost: mean(({ switchingCost }) => switchingCost),
    reciprocity: mean(({ reciprocity }) => reciprocity),
    isCaptive: qualities.some(({ isCaptive }) => isCaptive),
    attributes: first.attributes.map(({ attribute }, index) => ({ attribute, score: mean(({ attributes }) => attributes[index]!.score) })),
    streams: first.streams.map(({ stream }, index) => ({
      stream,
      score: mean(({ streams }) => streams[index]!.score),
      evidence: qualities.reduce((sum, { streams }) => sum + streams[index]!.evidence, 0),
      uncertainty: qualities.reduce((sum, { streams }) => sum + streams[index]!.uncertainty, 0) / qualities.length,
    })),
    finalOpinion: mean(({ finalOpinion }) => finalOpinion),
  };
}

/** The mean of those that have a value, with the range that follows from theirs. */
function meanOf(estimates: readonly Estimate[]): Estimate {
  const known = estimates.filter(({ value }) => value !== null);
  const parts = known.reduce<PortfolioParts>(
    (sum, { value, low, high }) => portfolioOf(sum, partsOfRelationship(value!, ((high ?? 0) - (low ?? 0)) / (2 * NORMAL_QUANTILE_90), 0)),
    emptyPortfolio,
  );
  const mean = equalMean(parts);
  if (mean === null) return { value: null, low: null, high: null, n: 0, relationships: estimates.length, status: 'NO_DATA' };
  const hasRange = known.every(({ low }) => low !== null);
  return {
    value: mean.mean,
    low: hasRange ? mean.low : null,
    high: hasRange ? mean.high : null,
    n: known.reduce((sum, { n }) => sum + n, 0),
    relationships: known.length,
    status: known.every(({ status }) => status === 'OK') ? 'OK' : 'LOW_N',
  };
}
