import type { Day } from '../domain/calendar.js';
import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import type { ScoringProfile } from './profile.js';
import { decayOver } from './stream-sums.js';

/**
 * How many points of trust a vote is worth as of a day: its exact share of what sets the stream apart from its prior,
 * so that all votes' points and the prior's add up to trust. 0 for a stream that is no part of trust, and before the vote's day.
 */
export function pointsOfTrust(
  vote: { readonly stream: Stream; readonly day: Day; readonly weight: number; readonly value: number },
  massOfStream: number,
  asOf: Day,
  profile: ScoringProfile,
): number {
  if (vote.day > asOf) return 0;
  const stream = STREAMS.indexOf(vote.stream);
  const weight = vote.weight * decayOver(asOf - vote.day, profile);
  const apart = vote.value - profile.baseRate[stream]!;
  return (profile.trustWeight[stream]! * 100 * weight * apart) / (massOfStream + profile.priorWeight);
}
