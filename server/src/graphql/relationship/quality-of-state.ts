import { calendarDateOf } from '../../domain/calendar.js';
import type { Estimate } from '../../domain/estimate.js';
import { QualityAttribute, type Stream, STREAMS } from '../../domain/stream.js';
import { membersOf } from '../../domain/words.js';
import type { StateOnDay } from '../../projection/relationship-evidence.js';
import type { ScoringProfile } from '../../scoring/profile.js';
import { rangeOfScore, rangeOfStream, type ScoreRange } from '../../scoring/score-range.js';
import { type RelationshipState, stateOf } from '../../scoring/state.js';
import { isCaptive, type StatusReason } from '../../scoring/status.js';
import type { RelationshipQuality, StreamScore } from './relationship-quality.type.js';
import type { StatusReasonType } from './status-reason.type.js';
import { statusReasonText } from './status-reason-text.js';

const ATTRIBUTES = membersOf(QualityAttribute);

/** Below so many votes a relationship's score is LOW_N. */
const ENOUGH_VOTES = 5;

/**
 * What the API says of one relationship's state: every figure with its range and the votes behind it. Ranges are worked
 * out when they are read, because a thousand relationships have twenty-eight thousand ends of ranges.
 */
export function qualityOfState({ day, row, sums, statusReasons }: StateOnDay, profile: ScoringProfile): RelationshipQuality {
  const state = stateOf(sums, profile);
  const votes = row.votes;
  const streams = STREAMS.map((stream, index) => streamScore(stream, index, state, sums, profile));
  const scoreOf = (name: Stream): Estimate => streams[STREAMS.indexOf(name)]!.score;
  return {
    asOf: calendarDateOf(day),
    profile: profile.version,
    status: row.status,
    statusReasons: statusReasons.map(statusReasonText),
    reasons: statusReasons.map(reasonOf),
    trust: estimate(state.trust, () => rangeOfScore(state.trust, state.trustSd, profile), votes),
    commitment: estimate(state.commitment, () => rangeOfScore(state.commitment, state.commitmentSd, profile), votes),
    quality: estimate(state.quality, () => rangeOfScore(state.quality, state.qualitySd, profile), votes),
    mutualTrust: estimate(state.mutualTrust, () => mutualRange(state, profile), votes),
    sharedValues: scoreOf('SHARED_VALUES'),
    continuity: scoreOf('CONTINUITY'),
    switchingCost: scoreOf('SWITCHING'),
    reciprocity: scoreOf('RECIPROCITY'),
    isCaptive: isCaptive(state.trust, state.switching, profile),
    attributes: ATTRIBUTES.map((attribute) => ({ attribute, score: scoreOf(attribute) })),
    streams,
    finalOpinion: opinion(row.opinion_points, row.opinion_out_of),
  };
}

/** The figures of a reason are its fields beside the code. */
function reasonOf({ code, ...figures }: StatusReason): StatusReasonType {
  return { code, figures: Object.entries(figures).map(([name, value]) => ({ name, value })) };
}

function streamScore(
  stream: Stream,
  index: number,
  state: RelationshipState,
  { positive, mass, votes }: StateOnDay['sums'],
  profile: ScoringProfile,
): StreamScore {
  const rangeOf = () => rangeOfStream(positive[index]!, mass[index]!, profile.baseRate[index]!, profile);
  return {
    stream,
    score: estimate(state.scores[index]!, rangeOf, votes[index]!),
    evidence: mass[index]!,
    uncertainty: state.uncertainties[index]!,
  };
}

/** Mutual trust is trust where trust is the lower side, and then has trust's range. */
function mutualRange(state: RelationshipState, profile: ScoringProfile): ScoreRange {
  const isTrust = state.mutualTrust === state.trust;
  const reciprocity = STREAMS.indexOf('RECIPROCITY');
  return rangeOfScore(state.mutualTrust, isTrust ? state.trustSd : state.sds[reciprocity]!, profile);
}

function estimate(value: number, rangeOf: () => ScoreRange, votes: number): Estimate {
  if (votes === 0) return { value: null, low: null, high: null, n: 0, relationships: 1, status: 'NO_DATA' };
  let range: ScoreRange | undefined;
  return {
    value,
    get low() {
      return (range ??= rangeOf()).low;
    },
    get high() {
      return (range ??= rangeOf()).high;
    },
    n: votes,
    relationships: 1,
    status: votes < ENOUGH_VOTES ? 'LOW_N' : 'OK',
  };
}

/** The final opinion is counted, not estimated: it has no range. */
function opinion(points: number, outOf: number): Estimate {
  if (outOf === 0) return { value: null, low: null, high: null, n: 0, relationships: 1, status: 'NO_DATA' };
  return { value: (100 * points) / outOf, low: null, high: null, n: outOf, relationships: 1, status: 'OK' };
}
