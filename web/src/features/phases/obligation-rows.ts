import type { ChartTable } from '../../shared/chart/chart-model.ts';
import { shadeOf } from '../../shared/chart/shade-of.ts';
import type { DealPhase } from '../../shared/page/resolved-window.gen.ts';
import type { CommunicationMode } from '../../shared/relationship/mode-icon.tsx';
import type { ObligationMatrixQuery } from './obligation-matrix.gen.ts';

export type Obligation = NonNullable<ObligationMatrixQuery['requestAnalytics']['buckets']['nodes'][number]['obligation']>;

/** The 18 obligations in the order of their phases. The server's schema owns the words; the compiler checks them against it. */
export const OBLIGATIONS_OF_PHASE = {
  PRE_DEAL: ['COMPREHENSIVE_DATA', 'OPTION_ASSESSMENT', 'TECHNOLOGY_OUTLOOK', 'SUPPORT_REQUIREMENTS', 'COMPARABLE_PROJECTS'],
  OPERATIONAL: ['PROGRESS_REPORT', 'TECHNOLOGY_STATUS', 'DELAY_PLAN', 'CHANGE_FORECAST', 'TEST_STRATEGY'],
  POST_DEAL: [
    'MALFUNCTION_REPLY',
    'FAULT_ATTENTION',
    'REPAIR_PRIORITY',
    'EXPERT_TEAM',
    'EFFICIENT_OPERATION',
    'SPARE_PARTS',
    'END_USER_TRAINING',
    'MAINTENANCE_SERVICE',
  ],
} as const satisfies Record<DealPhase, readonly Obligation[]>;

export const MODES = ['FACE_TO_FACE', 'PHONE', 'WRITTEN', 'DIGITAL'] as const satisfies readonly CommunicationMode[];

/** A judged number of 0 to 100 with how many judgements are behind it, and its shade 1 to 7, as the number says too. Null: nothing judged. */
export type MatrixCell = { readonly value: number; readonly n: number; readonly shade: number } | null;

export interface ObligationRow {
  readonly obligation: Obligation;
  readonly requests: number;
  readonly overdue: number;
  readonly responses: number;
  readonly unasked: number;
  /** Answered, in percent of what was asked. */
  readonly coverage: MatrixCell;
  readonly quality: MatrixCell;
  readonly completeness: MatrixCell;
  readonly byMode: Readonly<Record<CommunicationMode, MatrixCell>>;
}

/** A row per obligation of a phase, those that nothing happened about too. */
export function obligationRows({ requestAnalytics, responseAnalytics }: ObligationMatrixQuery, phase: DealPhase): ObligationRow[] {
  return OBLIGATIONS_OF_PHASE[phase].map((obligation) => {
    const asked = requestAnalytics.buckets.nodes.find((bucket) => bucket.obligation === obligation);
    const given = responseAnalytics.buckets.nodes.find((bucket) => bucket.obligation === obligation);
    const inMode = (mode: CommunicationMode): MatrixCell =>
      cellOf(responseAnalytics.byMode.nodes.find((bucket) => bucket.obligation === obligation && bucket.mode === mode)?.quality);
    return {
      obligation,
      requests: asked?.requests ?? 0,
      overdue: asked?.overdue ?? 0,
      responses: given?.responses ?? 0,
      unasked: given?.unasked ?? 0,
      coverage: cellOf(asked?.coverage),
      quality: cellOf(given?.quality),
      completeness: cellOf(given?.completeness),
      byMode: {
        FACE_TO_FACE: inMode('FACE_TO_FACE'),
        PHONE: inMode('PHONE'),
        WRITTEN: inMode('WRITTEN'),
        DIGITAL: inMode('DIGITAL'),
      },
    };
  });
}

function cellOf(estimate: { readonly value: number | null; readonly n: number } | undefined): MatrixCell {
  if (estimate === undefined || estimate.value === null) return null;
  const { value, n } = estimate;
  return { value, n, shade: shadeOf(value / 100) };
}

/** The matrix as a table of raw values, one row per obligation. */
export function obligationTable(
  rows: readonly ObligationRow[],
  columns: readonly string[],
  labelOf: (obligation: Obligation) => string,
): ChartTable {
  return {
    columns: columns.map((label, index) => ({ label, numeric: index > 0 })),
    rows: rows.map((row, mark) => ({
      mark,
      cells: [
        labelOf(row.obligation),
        row.requests,
        row.overdue,
        row.responses,
        row.unasked,
        ...[row.coverage, row.quality, row.completeness, ...MODES.map((mode) => row.byMode[mode])].map((cell) => cell?.value ?? null),
      ],
    })),
  };
}
