import type { Day } from '../domain/calendar.js';
import type { Stream } from '../domain/stream.js';

/** What the daily guard needs to know of a vote of one relationship. */
export interface GuardedVote {
  readonly day: Day;
  readonly stream: Stream;
  readonly source: string;
  readonly weight: number;
}

/** Scales down the weights of votes of one relationship wherever those of one day, stream and source add up to more than the cap. Keeps the order. */
export function guarded<V extends GuardedVote>(votes: readonly V[], dailyCap: number): V[] {
  const sums = new Map<string, number>();
  for (const vote of votes) {
    const key = groupOf(vote);
    sums.set(key, (sums.get(key) ?? 0) + vote.weight);
  }
  return votes.map((vote) => {
    const sum = sums.get(groupOf(vote)) ?? 0;
    return sum > dailyCap ? { ...vote, weight: (vote.weight * dailyCap) / sum } : vote;
  });
}

function groupOf(vote: GuardedVote): string {
  return `${vote.day} ${vote.stream} ${vote.source}`;
}
