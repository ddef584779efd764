import type { Stroke } from '../../shared/chart/chart-model.ts';
import type { SurvivalSource, SurvivalStep } from '../../shared/chart/prepare-survival.ts';

interface Cohort {
  /** The first day of its period. */
  readonly member: string | null;
  readonly points: readonly SurvivalStep[];
}

const MOST_COHORTS = 5;
const LOOKS: readonly { readonly ink: string; readonly stroke: Stroke }[] = [
  { ink: 'var(--c-trust)', stroke: 'solid' },
  { ink: 'var(--c-commitment)', stroke: 'dashed' },
  { ink: 'var(--c-responsiveness)', stroke: 'dotted' },
  { ink: 'var(--c-futurism)', stroke: 'dashed' },
  { ink: 'var(--c-courtesy)', stroke: 'dotted' },
];

/** The latest cohorts as curves beside the curve of all. */
export function cohortCurves(
  all: { readonly label: string; readonly points: readonly SurvivalStep[] },
  cohorts: readonly Cohort[],
  labelOf: (member: string) => string,
): SurvivalSource[] {
  const dated = cohorts.flatMap(({ member, points }) => (member === null ? [] : [{ member, points }]));
  return [
    { key: 'all', label: all.label, ink: 'var(--c-axis)', stroke: 'solid', steps: all.points },
    ...dated
      .slice(-MOST_COHORTS)
      .map(({ member, points }, index): SurvivalSource => ({ key: member, label: labelOf(member), ...LOOKS[index]!, steps: points })),
  ];
}
