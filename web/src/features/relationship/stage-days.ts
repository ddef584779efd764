import { daysBetween } from '../../shared/filter/iso-day.ts';

/** An entry of the timeline, as far as stages are concerned. */
export interface StageEntry {
  readonly __typename: string;
  readonly at?: string;
  readonly to?: string;
}

/** Days a relationship has been in its stage, up to a calendar day. Null: the move into it is not among the entries. Entries are newest first. */
export function stageDays(entries: readonly StageEntry[], stage: string, asOf: string): number | null {
  const entered = entries.find((entry) => entry.__typename === 'StageChange');
  if (!entered?.at || entered.to !== stage) return null;
  return Math.max(0, daysBetween(entered.at.slice(0, 10), asOf));
}
