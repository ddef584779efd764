import { STREAMS } from '../domain/stream.js';
import { commitmentOf, commitmentSdOf, mutualTrustOf, qualityOf, stayingPowerOf } from './commitment.js';
import type { CommitmentFactors } from './commitment.js';
import type { ScoringProfile } from './profile.js';
import { streamScore, streamSd, streamUncertainty } from './stream-score.js';
import type { StreamSums } from './stream-sums.js';
import { trustOf, trustSdOf, trustUncertaintyOf } from './trust.js';

const SHARED_VALUES = STREAMS.indexOf('SHARED_VALUES');
const CONTINUITY = STREAMS.indexOf('CONTINUITY');
const SWITCHING = STREAMS.indexOf('SWITCHING');
const RECIPROCITY = STREAMS.indexOf('RECIPROCITY');
const COMMITMENT_ALONE = { trust: 0, commitment: 1 };
const MEAN_OF_BOTH = { trust: 0.5, commitment: 0.5 };

/** All scores of one relationship as of a day. Scores and standard deviations in points, lists in the order of `STREAMS`. */
export interface RelationshipState {
  readonly scores: Float64Array;
  readonly sds: Float64Array;
  readonly uncertainties: Float64Array;
  trust: number;
  trustSd: number;
  /** Share of prior in trust, above 0 and at most 1. */
  uncertainty: number;
  mutualTrust: number;
  sharedValues: number;
  stayingPower: number;
  switching: number;
  commitment: number;
  commitmentSd: number;
  quality: number;
  qualitySd: number;
}

/** A state to be written into by `stateOf`. */
export function blankState(): RelationshipState {
  return {
    scores: new Float64Array(STREAMS.length),
    sds: new Float64Array(STREAMS.length),
    uncertainties: new Float64Array(STREAMS.length),
    trust: 0,
    trustSd: 0,
    uncertainty: 0,
    mutualTrust: 0,
    sharedValues: 0,
    stayingPower: 0,
    switching: 0,
    commitment: 0,
    commitmentSd: 0,
    quality: 0,
    qualitySd: 0,
  };
}

/** The scores that follow from the evidence of a day. Writes into `state` and returns it, so that many states need one object. */
export function stateOf(sums: StreamSums, profile: ScoringProfile, state: RelationshipState = blankState()): RelationshipState {
  for (let stream = 0; stream < STREAMS.length; stream += 1) {
    const mass = sums.mass[stream]!;
    const score = streamScore(sums.positive[stream]!, mass, profile.baseRate[stream]!, profile);
    state.scores[stream] = score;
    state.sds[stream] = streamSd(score, mass, profile);
    state.uncertainties[stream] = streamUncertainty(mass, profile);
  }
  state.trust = trustOf(state.scores, profile);
  state.trustSd = trustSdOf(state.sds, profile);
  state.uncertainty = trustUncertaintyOf(state.uncertainties, profile);
  const factors = factorsOf(state.trust, state.scores);
  const sds = factorsOf(state.trustSd, state.sds);
  state.mutualTrust = mutualTrustOf(factors.trust, factors.reciprocity);
  state.sharedValues = factors.sharedValues;
  state.stayingPower = stayingPowerOf(factors.continuity, factors.switching, profile);
  state.switching = factors.switching;
  state.commitment = commitmentOf(factors, profile);
  state.commitmentSd = commitmentSdOf(factors, sds, COMMITMENT_ALONE, profile);
  state.quality = qualityOf(state.trust, state.commitment);
  state.qualitySd = commitmentSdOf(factors, sds, MEAN_OF_BOTH, profile);
  return state;
}

/** The factors of commitment in a state. */
export function factorsOfState(state: RelationshipState): CommitmentFactors {
  return factorsOf(state.trust, state.scores);
}

function factorsOf(trust: number, figures: ArrayLike<number>): CommitmentFactors {
  return {
    trust,
    reciprocity: figures[RECIPROCITY]!,
    sharedValues: figures[SHARED_VALUES]!,
    continuity: figures[CONTINUITY]!,
    switching: figures[SWITCHING]!,
  };
}
