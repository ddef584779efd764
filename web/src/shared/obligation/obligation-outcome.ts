/** How it stands with one obligation, as the API returns it. */
export interface StandingObligation {
  readonly trigger: 'ONCE' | 'CADENCE' | 'EVENT' | 'STANDING';
  readonly reached: boolean;
  readonly due: boolean;
  readonly overdue: boolean;
  readonly answered: boolean;
  readonly answeredOn?: string | null;
  readonly quality: Judged;
  readonly completeness: Judged;
}

interface Judged {
  readonly value?: number | null | undefined;
}

/** In one word: given and well enough, given in part or late or badly, not given when it was due, or not due. */
export type ObligationOutcome = 'MET' | 'PARTLY' | 'MISSING' | 'NOT_DUE';

/** Every outcome, from the best; what is not due stands last and is never an alarm. */
export const OBLIGATION_OUTCOMES = ['MET', 'PARTLY', 'MISSING', 'NOT_DUE'] as const satisfies readonly ObligationOutcome[];

/** Below this goodness, 0 to 1, an answer counts in part. */
const GOOD_ENOUGH = 0.5;

/**
 * An obligation is met when every running deal has an answer, and one that is owed only when asked for when it has any; when
 * the answers were judged good enough or not at all; and when nothing more is overdue. It is missing when nothing was ever given although it is overdue, or although the phase in which it was owed is over.
 */
export function outcomeOf(state: StandingObligation): ObligationOutcome {
  const wasAnswered = state.answered || typeof state.answeredOn === 'string';
  if (state.overdue) return wasAnswered ? 'PARTLY' : 'MISSING';
  const isOwedUnasked = state.trigger === 'ONCE' || state.trigger === 'CADENCE';
  if (wasAnswered) return (isOwedUnasked && !state.answered) || goodnessOf(state) < GOOD_ENOUGH ? 'PARTLY' : 'MET';
  return state.reached && !state.due && isOwedUnasked ? 'MISSING' : 'NOT_DUE';
}

/** Quality and completeness in one figure, as the API counts them: their geometric mean; one where nothing was judged. */
function goodnessOf({ quality, completeness }: StandingObligation): number {
  const [q, c] = [quality.value ?? null, completeness.value ?? null];
  if (q !== null && c !== null) return Math.sqrt(q * c);
  return q ?? c ?? 1;
}
