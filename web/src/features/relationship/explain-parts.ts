import type { BarSource } from '../../shared/chart/prepare-bars.ts';
import { partSentence, type ChangePart, type ChangeWords } from '../../shared/change/change-part.ts';

/** Points of trust by what moved them. */
export interface KindTotals {
  readonly service: number;
  readonly evidence: number;
  readonly ageing: number;
}

/** The parts as bars; what the server put together stands last as one bar, so that the bars add up to the change. */
export function explainBars(items: readonly ChangePart[], other: number, words: ChangeWords): BarSource[] {
  const bars = items.map((item) => ({
    key: `${item.kind}:${item.attribute ?? item.label}`,
    label: partSentence(item, words),
    delta: item.contribution,
    low: null,
    high: null,
  }));
  return other === 0 ? bars : [...bars, { key: 'other', label: words.change('other'), delta: other, low: null, high: null, rest: true }];
}

/** How much of the change is better or worse service, more evidence, and fading of old evidence. A kind without a part is zero. */
export function kindTotals(totals: readonly { readonly kind: string; readonly contribution: number }[]): KindTotals {
  const of = (kind: string): number => totals.find((total) => total.kind === kind)?.contribution ?? 0;
  return { service: of('SURPRISE'), evidence: of('CONFIRM'), ageing: of('AGEING') };
}
