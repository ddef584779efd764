import type { DotSource } from '../../shared/chart/prepare-dots.ts';
import type { QualityAttribute } from './attributes.gen.ts';

interface Score {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

interface Attributes {
  readonly attributes: readonly { readonly attribute: QualityAttribute; readonly score: Score }[];
}

/** Each attribute now, with its value on the earlier day and the mean of the peers. Null: nothing known. */
export function attributeDots(
  relationship: { readonly quality: Attributes; readonly earlier: Attributes } | null,
  peers: Readonly<Record<QualityAttribute, { readonly value: number | null }>>,
  nameOf: (attribute: QualityAttribute) => string,
): DotSource[] {
  if (!relationship) return [];
  return relationship.quality.attributes.map(({ attribute, score }) => ({
    key: attribute,
    label: nameOf(attribute),
    value: score.value,
    low: score.low,
    high: score.high,
    n: score.n,
    earlier: relationship.earlier.attributes.find((one) => one.attribute === attribute)?.score.value ?? null,
    peers: peers[attribute].value,
  }));
}
