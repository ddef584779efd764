import { NORMAL_QUANTILE_90, wilsonRange } from './wilson.js';

/** Inbound contacts of one relationship in two periods of equal length, one after the other. */
export interface InboundContacts {
  readonly latest: number;
  readonly before: number;
}

/**
 * Whether inbound contact rose beyond chance: of all contacts in both periods, the whole range of the share that came in the
 * latest one lies above one half. It takes three contacts after none, or seven after two.
 */
export function isRising({ latest, before }: InboundContacts): boolean {
  const range = wilsonRange(latest, latest + before, NORMAL_QUANTILE_90);
  return range !== null && range.low > 0.5;
}
