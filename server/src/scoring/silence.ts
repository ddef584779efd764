import type { ScoringProfile } from './profile.js';

/**
 * Silence index, above 0 and at most 1: how probable so long a gap is if the relationship still goes on as it did.
 * `contacts` happened in the `activeDays` up to the last of them, `gapDays` ago.
 */
export function silenceIndex(contacts: number, activeDays: number, gapDays: number, profile: ScoringProfile): number {
  const { priorContacts, priorDays } = profile.silence;
  return ((priorDays + activeDays) / (priorDays + activeDays + gapDays)) ** (priorContacts + contacts);
}
