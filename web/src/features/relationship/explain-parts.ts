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
  const bars = items.map((item) => ({ key: `${item.kind}:${item.attribute ?? item.label}`, label: partSentence(item, words), delta: item.contribution, low: null, high: null }));
  return other === 0 ? bars : [...bars, { key: 'other', label: words.change('other'), delta: other, low: null, high: null }];
}

/** How much of the change is better or worse service, more evidence, and fading of old evidence. */
export function kindTotals(items: readonly ChangePart[]): KindTotals {
  const sum = (kind: string): number => items.reduce((total, item) => (item.kind === kind ? total + item.contribution : total), 0);
  return { service: sum('SURPRISE'), evidence: sum('CONFIRM'), ageing: sum('AGEING') };
}
