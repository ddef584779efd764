import { calendarDateOf } from '../../domain/calendar.js';
import type { Estimate } from '../../domain/estimate.js';
import { TRIGGER_OF_OBLIGATION } from '../../domain/obligation.js';
import type { ObligationsOnDay } from '../../projection/obligation-reader.js';
import type { MeanJudgement } from '../../scoring/obligation-judgement.js';
import type { ObligationStateType } from './obligation-state.type.js';

/** Below so many judgements a mean is LOW_N. */
const ENOUGH_JUDGEMENTS = 5;

/** The obligations of a relationship or a deal as the API shows them, in the order of the domain. */
export function obligationStatesOfDay({ states }: Pick<ObligationsOnDay, 'states'>): ObligationStateType[] {
  return states.map(({ dueDay, answeredDay, quality, completeness, byMode, ...state }) => ({
    ...state,
    trigger: TRIGGER_OF_OBLIGATION[state.obligation],
    dueOn: dueDay === null ? null : calendarDateOf(dueDay),
    answeredOn: answeredDay === null ? null : calendarDateOf(answeredDay),
    quality: estimateOf(quality),
    completeness: estimateOf(completeness),
    byMode: byMode.map((mode) => ({ ...mode, quality: estimateOf(mode.quality), completeness: estimateOf(mode.completeness) })),
  }));
}

function estimateOf(judgement: MeanJudgement | null): Estimate {
  if (judgement === null) return { value: null, low: null, high: null, n: 0, relationships: 1, status: 'NO_DATA' };
  const { mean, low, high, n } = judgement;
  return { value: mean, low, high, n, relationships: 1, status: n < ENOUGH_JUDGEMENTS ? 'LOW_N' : 'OK' };
}
