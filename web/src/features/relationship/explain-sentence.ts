import type { Formats } from '../../shared/text/formats.ts';
import { kindTotals } from './explain-parts.ts';
import type { RelationshipWords } from './relationship-words.ts';

/** How the trust of one relationship moved between two days. Null ends: no state on that day. */
export interface Explanation {
  readonly from: string;
  readonly to: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly delta: number | null;
  readonly totals: readonly { readonly kind: string; readonly contribution: number }[];
}

/** The whole change and its three causes in one sentence. */
export function explainSentence(explanation: Explanation, words: RelationshipWords, formats: Formats): string {
  const { start, end, delta } = explanation;
  if (start === null || end === null || delta === null) return words('whyNothing');
  const totals = kindTotals(explanation.totals);
  return words('whyWhole', {
    start: formats.score(start),
    end: formats.score(end),
    delta: formats.delta(delta),
    from: formats.day(explanation.from),
    to: formats.day(explanation.to),
    service: formats.delta(totals.service),
    evidence: formats.delta(totals.evidence),
    ageing: formats.delta(totals.ageing),
  });
}
