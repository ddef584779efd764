import type { Day } from '../domain/calendar.js';
import type { Stream } from '../domain/stream.js';

/** What the daily guard needs to know of a vote of one relationship. */
export interface GuardedVote {
  readonly day: Day;
  readonly stream: Stream;
  readonly source: string;
  readonly weight: number;
}

/**
 * Scales down the weights of votes of one relationship wherever those of one day, stream and source add up to more than the cap.
 * Gives them back in order of day.
 */
export function guarded<V extends GuardedVote>(votes: readonly V[], dailyCap: number): V[] {
  const inOrder = votes.toSorted((a, b) => a.day - b.day);
  const result: V[] = [];
  for (let start = 0, end = 0; start < inOrder.length; start = end) {
    while (end < inOrder.length && inOrder[end]!.day === inOrder[start]!.day) end += 1;
    const ofDay = inOrder.slice(start, end);
    const sums = new Map<string, number>();
    for (const vote of ofDay) sums.set(groupOf(vote), (sums.get(groupOf(vote)) ?? 0) + vote.weight);
    for (const vote of ofDay) {
      const sum = sums.get(groupOf(vote)) ?? 0;
      result.push(sum > dailyCap ? { ...vote, weight: (vote.weight * dailyCap) / sum } : vote);
    }
  }
  return result;
}

function groupOf({ stream, source }: GuardedVote): string {
  return `${stream} ${source}`;
}
