import type { DealOutcome } from '../../domain/judgement.js';
import type { ScoringProfile } from '../profile.js';

const VALUE_OF_A_SALE = 0.5;

/**
 * Value of a closed deal: a lost one 0, a won one half and up to as much again for its margin (a share of the amount), no more beyond the target.
 * An unknown margin (null) has half of that credit. Null when the need vanished.
 */
export function dealValue(outcome: DealOutcome, margin: number | null, profile: ScoringProfile): number | null {
  if (outcome === 'NEED_VANISHED') return null;
  if (outcome === 'LOST') return 0;
  const credit = margin === null ? 0.5 : Math.min(1, Math.max(0, margin / profile.targetMargin));
  return VALUE_OF_A_SALE + (1 - VALUE_OF_A_SALE) * credit;
}
