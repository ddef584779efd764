import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import type { ScoringProfile } from './profile.js';
import { streamScore } from './stream-score.js';
import { copyOfSums, decayOver, emptySums } from './stream-sums.js';
import type { StreamSums } from './stream-sums.js';

/** Why a score moved: old evidence faded, more of the same was seen, or something new was seen. */
export type TrustChangeKind = 'AGEING' | 'CONFIRM' | 'SURPRISE';

/** One exact part of a change of trust, in points. `member` null: ageing, which belongs to no member. */
export interface TrustChangePart<M> {
  readonly kind: TrustChangeKind;
  readonly stream: Stream;
  readonly member: M | null;
  readonly points: number;
}

/**
 * Splits the change of trust over `days` into parts that add up to it exactly.
 * `start` is the evidence at the first day; each member of any dimension (channel, team, …) has its own new evidence
 * of the days after the first up to the last, decayed to the last. Belongs to this pair of days alone: parts of months do not add up to a year's.
 */
export function trustChangeParts<M>(
  start: StreamSums,
  days: number,
  members: ReadonlyMap<M, StreamSums>,
  profile: ScoringProfile,
): TrustChangePart<M>[] {
  const parts: TrustChangePart<M>[] = [];
  const decay = decayOver(days, profile);
  STREAMS.forEach((stream, index) => {
    const weight = profile.trustWeight[index]!;
    if (weight === 0) return;
    const baseRate = profile.baseRate[index]!;
    const positive = start.positive[index]!;
    const mass = start.mass[index]!;
    const before = mass === 0 ? 100 * baseRate : (100 * positive) / mass;
    const aged = streamScore(positive * decay, mass * decay, baseRate, profile);
    if (mass !== 0) {
      const ageing = weight * (aged - streamScore(positive, mass, baseRate, profile));
      parts.push({ kind: 'AGEING', stream, member: null, points: ageing });
    }
    let massAfter = mass * decay;
    for (const sums of members.values()) massAfter += sums.mass[index]!;
    const share = weight / (massAfter + profile.priorWeight);
    for (const [member, sums] of members) {
      const added = sums.mass[index]!;
      if (added === 0) continue;
      parts.push({ kind: 'CONFIRM', stream, member, points: share * (before - aged) * added });
      parts.push({ kind: 'SURPRISE', stream, member, points: share * (100 * sums.positive[index]! - before * added) });
    }
  });
  return parts;
}

/** The change of trust over `days` between two days' evidence, in points, and its three parts over all streams. */
export interface TrustMovement {
  readonly delta: number;
  readonly ageing: number;
  readonly confirm: number;
  readonly surprise: number;
}

/** How trust moved between the evidence of two days that lie `days` apart. */
export function trustMovement(start: StreamSums, end: StreamSums, days: number, profile: ScoringProfile): TrustMovement {
  const movement = { delta: 0, ageing: 0, confirm: 0, surprise: 0 };
  for (const part of trustChangeParts(start, days, new Map([['all', addedSince(start, end, days, profile)]]), profile)) {
    movement.delta += part.points;
    if (part.kind === 'AGEING') movement.ageing += part.points;
    else if (part.kind === 'CONFIRM') movement.confirm += part.points;
    else movement.surprise += part.points;
  }
  return movement;
}

/** What came between two days, decayed to the later: the difference from the aged start, which is a rounding error where nothing came. */
function addedSince(start: StreamSums, end: StreamSums, days: number, profile: ScoringProfile): StreamSums {
  const decay = decayOver(days, profile);
  const added = copyOfSums(end);
  const none = emptySums();
  for (let stream = 0; stream < STREAMS.length; stream += 1) {
    const hasCome = end.votes[stream]! !== start.votes[stream]!;
    added.positive[stream] = hasCome ? end.positive[stream]! - decay * start.positive[stream]! : none.positive[stream]!;
    added.mass[stream] = hasCome ? end.mass[stream]! - decay * start.mass[stream]! : none.mass[stream]!;
    added.votes[stream] = end.votes[stream]! - start.votes[stream]!;
  }
  return added;
}
