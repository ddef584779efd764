/** A group's part in a mean: its share of the total weight, 0 to 1, and its own mean. */
export interface GroupMean {
  readonly share: number;
  readonly mean: number;
}

/** Whether a group was there at both ends. */
export type GroupPresence = 'STAYED' | 'ENTERED' | 'LEFT';

/** A group's exact part of a change of a mean, in the mean's unit: its own change and the change of its share. */
export interface GroupChange<K> {
  readonly group: K;
  readonly presence: GroupPresence;
  readonly rate: number;
  readonly mix: number;
}

/**
 * Splits the change of a share-weighted mean into rate and mix of each group, exactly (Bennet's midpoint).
 * The shares of each end add up to 1. A group that is missing at one end has no rate part there.
 */
export function meanChangeParts<K>(start: ReadonlyMap<K, GroupMean>, end: ReadonlyMap<K, GroupMean>): GroupChange<K>[] {
  const middle = (meanOf(start) + meanOf(end)) / 2;
  const groups = new Set([...start.keys(), ...end.keys()]);
  return [...groups].flatMap((group) => {
    const before = start.get(group);
    const after = end.get(group);
    const known = before ?? after;
    if (known === undefined) return [];
    const from = before ?? { share: 0, mean: known.mean };
    const to = after ?? { share: 0, mean: known.mean };
    const rate = ((from.share + to.share) / 2) * (to.mean - from.mean);
    const mix = ((from.mean + to.mean) / 2 - middle) * (to.share - from.share);
    const presence = before === undefined ? 'ENTERED' : after === undefined ? 'LEFT' : 'STAYED';
    return [{ group, presence, rate, mix }];
  });
}

function meanOf<K>(groups: ReadonlyMap<K, GroupMean>): number {
  let sum = 0;
  for (const { share, mean } of groups.values()) sum += share * mean;
  return sum;
}
