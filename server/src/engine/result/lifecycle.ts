import type { LifecycleStage } from '../../domain/lifecycle-stage.js';
import type { ShownCurve } from '../../scoring/survival-points.js';

/** How often relationships moved from one stage to another. */
export interface StageMoves {
  /** Null: the first stage that was recorded of a relationship. */
  readonly from: LifecycleStage | null;
  readonly to: LifecycleStage;
  /** Relationships that made the move, each once. */
  readonly relationships: number;
  readonly moves: number;
  /** Of all moves out of `from`, 0 to 1. */
  readonly share: number;
}

/** How long relationships stay in a stage, in days. A quarter is null where fewer have left than it needs. */
export interface StageDuration {
  readonly stage: LifecycleStage;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  /** Stays under observation. */
  readonly n: number;
  /** Of them, those that had not ended by the end of the window. */
  readonly stillThere: number;
}

/** How many of a group of relationships have not been dissolved, by days since their start. */
export interface SurvivalCurve extends ShownCurve {
  /** Of a cohort the first day of its period. Null: not recorded, or all together. */
  readonly member: string | null;
  /** What the member is called where it is an id. */
  readonly label: string | null;
  readonly relationships: number;
  readonly dissolved: number;
}

/** Why relationships were dissolved. */
export interface DissolutionReasonCount {
  readonly endedBy: string;
  readonly reason: string;
  readonly relationships: number;
  /** Share of all relationships that had ended so by the last day of the curve of all, 0 to 1. */
  readonly cumulativeIncidence: number;
}
