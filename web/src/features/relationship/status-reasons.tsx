import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { StatusReasonCode } from './relationship-header.gen.ts';

export interface StatusReasonsProps {
  readonly reasons: readonly {
    readonly code: StatusReasonCode;
    readonly figures: readonly { readonly name: string; readonly value: number }[];
  }[];
}

/** Why a relationship has its status, in sentences. A fall is told by its size. */
export function StatusReasons({ reasons }: StatusReasonsProps): ReactElement {
  const t = useTranslations('statusReason');
  const sentences = reasons.map(({ code, figures }) =>
    t(code, Object.fromEntries(figures.map(({ name, value }) => [name, Math.abs(value)]))),
  );
  return <span>{sentences.join(' ')}</span>;
}
