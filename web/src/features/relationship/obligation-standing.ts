/** Where one obligation stands. */
export type ObligationStanding = 'answered' | 'overdue' | 'due' | 'notDue';

/** An answer counts first; what is not due is never a failure. */
export function obligationStanding(state: { readonly due: boolean; readonly overdue: boolean; readonly answered: boolean }): ObligationStanding {
  if (state.answered) return 'answered';
  if (state.overdue) return 'overdue';
  return state.due ? 'due' : 'notDue';
}
