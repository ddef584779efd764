import type { Row } from '../../analytics/analytics-store.js';
import { refuse } from '../../domain/refusal.js';
import { type PlannedGrouping, planGroupings } from '../plan/bucket-plan.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { Grouping } from '../request/analytics-request.js';
import type { Caller } from '../request/caller.js';
import type { DissolutionReasonCount, StageDuration, StageMoves, SurvivalCurve } from '../result/lifecycle.js';
import { curvesOf, durationsOf, movesOf, reasonsOf } from '../result/lifecycle-of-rows.js';
import { type LifecyclePlan, type LifecycleStatement, relationshipSpellsSql, stageMovesSql, stageSpellsSql } from '../sql/lifecycle-sql.js';
import type { EngineParts } from './engine-parts.js';
import { ensureReadings } from './ensure-readings.js';
import { runQuery } from './run-query.js';

/** How relationships go through their lifecycle within a window. Each question is one statement, and none asks for another. */
export interface LifecycleReader {
  transitions(resolved: ResolvedAnalytics, caller: Caller): Promise<StageMoves[]>;
  timeInStage(resolved: ResolvedAnalytics, caller: Caller): Promise<StageDuration[]>;
  /** One curve for each member; null: one of all. */
  survival(resolved: ResolvedAnalytics, by: Grouping | null, caller: Caller): Promise<SurvivalCurve[]>;
  dissolution(resolved: ResolvedAnalytics, caller: Caller): Promise<DissolutionReasonCount[]>;
}

export function createLifecycleReader(parts: EngineParts): LifecycleReader {
  return {
    transitions: async (resolved, caller) => movesOf(await read(parts, stageMovesSql(planOf(resolved, null)), resolved, caller)),
    timeInStage: async (resolved, caller) => durationsOf(await read(parts, stageSpellsSql(planOf(resolved, null)), resolved, caller)),
    survival: async (resolved, by, caller) => {
      const grouping = by && groupingOf(resolved, by);
      const rows = await read(parts, relationshipSpellsSql(planOf(resolved, grouping)), resolved, caller);
      return curvesOf(rows, grouping?.dimension ?? null);
    },
    dissolution: async (resolved, caller) => reasonsOf(await read(parts, relationshipSpellsSql(planOf(resolved, null)), resolved, caller)),
  };
}

/** Nothing is known of days to come, so observation ends with the running day. */
function planOf(resolved: ResolvedAnalytics, by: PlannedGrouping | null): LifecyclePlan {
  const { window, today, throughDay } = resolved;
  const observed = { from: window.from, to: Math.max(window.from, Math.min(window.to, today + 1)) };
  return { resolved, observed, stateDay: Math.min(Math.max(observed.to - 1, observed.from), throughDay), by };
}

function groupingOf(resolved: ResolvedAnalytics, by: Grouping): PlannedGrouping | null {
  const [grouping] = planGroupings([by], resolved.dataset);
  if (grouping?.dimension.kind === 'PERIOD') {
    throw refuse('BAD_USER_INPUT', {
      problem: `A relationship is in no one ${by.dimension}.`,
      remedy: 'Ask for a dimension of relationships, such as START_COHORT.',
    });
  }
  return grouping ?? null;
}

async function read(
  parts: EngineParts,
  { statement, readsStates }: LifecycleStatement,
  resolved: ResolvedAnalytics,
  caller: Caller,
): Promise<Row[]> {
  if (readsStates) await ensureReadings(parts, resolved, [{ from: planOf(resolved, null).stateDay }], caller);
  return runQuery(parts.store, statement, caller);
}
