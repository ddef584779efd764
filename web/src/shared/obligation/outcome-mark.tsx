import { IconCircle, IconCircleCheckFilled, IconCircleHalf2, IconMinus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ObligationOutcome } from './obligation-outcome.ts';
import styles from './obligation.module.css';

const LOOKS = {
  MET: IconCircleCheckFilled,
  PARTLY: IconCircleHalf2,
  MISSING: IconCircle,
  NOT_DUE: IconMinus,
} as const satisfies Record<ObligationOutcome, unknown>;

/** An outcome as shape and word. What is not due is grey. */
export function OutcomeMark({ outcome }: { readonly outcome: ObligationOutcome }): ReactElement {
  const t = useTranslations('obligations.outcome');
  const Icon = LOOKS[outcome];
  return (
    <span className={styles['mark']} data-outcome={outcome}>
      <Icon size={16} aria-hidden="true" />
      <span>{t(outcome)}</span>
    </span>
  );
}
