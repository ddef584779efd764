import type { SideSource } from '../../shared/chart/prepare-sides.ts';

interface Reason {
  readonly endedBy: string;
  readonly reason: string;
}

type ReasonCount = Reason & { readonly relationships: number };
type ReasonShare = Reason & { readonly cumulativeIncidence: number };

/** Reasons on the side of who ended it, with the share that ends so in the long run; and how many ended without a record of who. */
export function dissolutionSides(
  counts: readonly ReasonCount[],
  shares: readonly ReasonShare[],
  labelOf: (reason: string) => string,
): { readonly sources: SideSource[]; readonly unknown: number } {
  const sources = counts.flatMap(({ endedBy, reason, relationships }): SideSource[] => {
    const side = endedBy === 'CUSTOMER' ? 'LEFT' : endedBy === 'SUPPLIER' ? 'RIGHT' : null;
    const share = shares.find((one) => one.endedBy === endedBy && one.reason === reason)?.cumulativeIncidence ?? 0;
    return side === null ? [] : [{ key: `${endedBy} ${reason}`, label: labelOf(reason), count: relationships, share, side }];
  });
  const sided = sources.reduce((sum, { count }) => sum + count, 0);
  return { sources, unknown: counts.reduce((sum, { relationships }) => sum + relationships, 0) - sided };
}
