import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { OBLIGATION_OUTCOMES, type ObligationOutcome, outcomeOf, type StandingObligation } from './obligation-outcome.ts';
import styles from './obligation.module.css';

const CELL = { width: 3, height: 12, gap: 1, groupGap: 2 };

export interface StripObligation extends StandingObligation {
  readonly obligation: string;
  readonly phase: string;
}

/** The 18 obligations as cells in the groups of their phases: full is met, half is partly, hollow is missing, a dot is not due. */
export function ObligationStrip({ obligations }: { readonly obligations: readonly StripObligation[] }): ReactElement {
  const t = useTranslations('obligations');
  const outcomes = obligations.map(outcomeOf);
  const phases = [...new Set(obligations.map(({ phase }) => phase))];
  const cells = obligations.map(({ obligation, phase }, index) => ({
    obligation,
    outcome: outcomes[index] ?? 'NOT_DUE',
    x: index * (CELL.width + CELL.gap) + phases.indexOf(phase) * CELL.groupGap,
  }));
  const width = obligations.length * (CELL.width + CELL.gap) + Math.max(0, phases.length - 1) * CELL.groupGap;
  const counts = OBLIGATION_OUTCOMES.map((outcome) => t(`count.${outcome}`, { count: outcomes.filter((one) => one === outcome).length }));
  const meaning = counts.join(', ');
  return (
    <span title={meaning} className={styles['strip']}>
      <svg aria-hidden="true" width={width} height={CELL.height} viewBox={`0 0 ${width} ${CELL.height}`}>
        {cells.map(({ obligation, outcome, x }) => (
          <StripCell key={obligation} outcome={outcome} x={x} />
        ))}
      </svg>
      <span className="visually-hidden">{meaning}</span>
    </span>
  );
}

function StripCell({ outcome, x }: { readonly outcome: ObligationOutcome; readonly x: number }): ReactElement {
  const { width, height } = CELL;
  if (outcome === 'NOT_DUE') return <rect x={x + width / 2 - 1} y={height / 2 - 1} width={2} height={2} className={styles['idle']} />;
  const filled = { MET: height, PARTLY: height / 2, MISSING: 0 }[outcome];
  return (
    <>
      <rect x={x + 0.5} y={0.5} width={width - 1} height={height - 1} className={styles['frame']} data-outcome={outcome} />
      <rect x={x} y={height - filled} width={width} height={filled} className={styles['fill']} />
    </>
  );
}
