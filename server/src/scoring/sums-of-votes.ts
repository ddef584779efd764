import type { Day } from '../domain/calendar.js';
import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import type { ScoringProfile } from './profile.js';
import { addEvidence, decayOver, emptySums } from './stream-sums.js';
import type { StreamSums } from './stream-sums.js';

/** What a vote is worth: `value` 0 (bad) to 1 (good), counted `weight` times, on one stream and day. */
export interface VoteWorth {
  readonly stream: Stream;
  readonly day: Day;
  readonly weight: number;
  readonly value: number;
}

/** The evidence as of a day: all votes up to and on it, each decayed by its age in whole days. */
export function sumsOf(votes: Iterable<VoteWorth>, asOf: Day, profile: ScoringProfile): StreamSums {
  const sums = emptySums();
  for (const vote of votes) {
    if (vote.day > asOf) continue;
    const weight = vote.weight * decayOver(asOf - vote.day, profile);
    addEvidence(sums, STREAMS.indexOf(vote.stream), weight, weight * vote.value, 1);
  }
  return sums;
}
