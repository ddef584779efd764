import { refuse } from '../../domain/refusal.js';
import { addPeriods, startOfPeriod } from '../../domain/period.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { Caller } from '../request/caller.js';
import { type EffectOfPractice, practiceEffectsOf } from '../result/practice-effects.js';
import { type ObservedMonth, practiceChangesSql } from '../sql/practice-effect-sql.js';
import type { EngineParts } from './engine-parts.js';
import { ensureReadings } from './ensure-readings.js';
import { runQuery } from './run-query.js';

/** The later effects of practices, and of how many months they are. */
export interface PracticeEffects {
  readonly months: number;
  readonly effects: readonly EffectOfPractice[];
}

const [SHORTEST_HORIZON, LONGEST_HORIZON] = [7, 365];
const MOST_MONTHS = 60;

/**
 * The later change of trust of each practice done in the whole months of the window whose later day, so many days after the
 * month, has come. Two statements, however many relationships there are.
 */
export async function readPracticeEffects(
  parts: EngineParts,
  resolved: ResolvedAnalytics,
  horizonDays: number,
  caller: Caller,
): Promise<PracticeEffects> {
  if (horizonDays < SHORTEST_HORIZON || horizonDays > LONGEST_HORIZON) {
    throw refuse('BAD_USER_INPUT', {
      problem: `horizonDays is ${horizonDays}.`,
      remedy: `Give ${SHORTEST_HORIZON} to ${LONGEST_HORIZON} days; 30 and 90 are usual.`,
    });
  }
  const months = observedMonths(resolved, horizonDays);
  if (months.length === 0) return { months: 0, effects: practiceEffectsOf([]) };
  const stateDay = Math.min(resolved.window.to - 1, resolved.throughDay);
  const { statement, readsStates } = practiceChangesSql({ resolved, months, horizonDays, stateDay });
  const days = [...months.flatMap(({ before, after }) => [before, after]), ...(readsStates ? [stateDay] : [])];
  await ensureReadings(
    parts,
    resolved,
    days.map((from) => ({ from })),
    caller,
  );
  return { months: months.length, effects: practiceEffectsOf(await runQuery(parts.store, statement, caller)) };
}

function observedMonths({ window, throughDay }: ResolvedAnalytics, horizonDays: number): ObservedMonth[] {
  const first = startOfPeriod(window.from, 'MONTH');
  const months: ObservedMonth[] = [];
  for (let from = first < window.from ? addPeriods(first, 'MONTH', 1) : first; ; from = addPeriods(from, 'MONTH', 1)) {
    const to = addPeriods(from, 'MONTH', 1);
    const after = to - 1 + horizonDays;
    if (to > window.to || after > throughDay) return months;
    if (months.length === MOST_MONTHS) {
      throw refuse('WINDOW_TOO_WIDE', { days: window.to - window.from, maximum: months.at(-1)!.to - window.from });
    }
    months.push({ from, to, before: from - 1, after });
  }
}
