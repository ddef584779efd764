import type { ChartTable } from '../../shared/chart/chart-model.ts';
import { shadeOf } from '../../shared/chart/shade-of.ts';
import { STAGES } from '../../shared/filter/filter-words.ts';
import type { LifecycleStage } from '../../shared/page/resolved-window.gen.ts';

interface Transition {
  readonly from: LifecycleStage | null;
  readonly to: LifecycleStage;
  readonly moves: number;
  readonly relationships: number;
  readonly share: number;
}

/** One cell of the matrix. `shade` 1 to 7 by its share of the moves out of its stage, as the number says too. Null: no move. */
export interface TransitionCell {
  readonly to: LifecycleStage;
  readonly moves: number;
  readonly relationships: number;
  readonly share: number;
  readonly shade: number;
}

export interface TransitionRow {
  /** Null: new. */
  readonly from: LifecycleStage | null;
  readonly moves: number;
  readonly cells: readonly (TransitionCell | null)[];
}

/** From new and each stage to each stage: six rows of five cells, those without a move empty. */
export function transitionRows(transitions: readonly Transition[]): TransitionRow[] {
  return [null, ...STAGES].map((from) => {
    const cells = STAGES.map((to) => {
      const found = transitions.find((move) => move.from === from && move.to === to);
      return found ? { ...found, shade: shadeOf(found.share) } : null;
    });
    return { from, moves: cells.reduce((sum, cell) => sum + (cell?.moves ?? 0), 0), cells };
  });
}

/** The matrix as a table of raw values, one row per move. */
export function transitionTable(
  transitions: readonly Transition[],
  labels: { readonly stage: (stage: LifecycleStage | null) => string; readonly columns: readonly string[] },
): ChartTable {
  return {
    columns: labels.columns.map((label, index) => ({ label, numeric: index > 1 })),
    rows: transitions.map(({ from, to, moves, relationships, share }, mark) => ({
      mark,
      cells: [labels.stage(from), labels.stage(to), moves, relationships, share * 100],
    })),
  };
}
